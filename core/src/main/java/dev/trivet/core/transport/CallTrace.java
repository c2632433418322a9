package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Operation;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.internal.RateLimitHeaders;
import dev.trivet.core.internal.Redaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The running record of one call: its time, its attempts, what must not be shown, what was seen.
 */
final class CallTrace {

  private final Endpoint<?> endpoint;
  private final ClientConfig config;
  private final RequestOptions options;
  private final Instant started;
  private final Instant deadline;
  private final List<String> tokens = new ArrayList<>(1);
  private Instant attemptStarted;
  private Instant answeredAt;
  private Duration waited = Duration.ZERO;
  private int attempts;
  private boolean uncertain;
  private RateLimit rateLimit = RateLimit.unknown();
  private int status;
  private @Nullable Headers headers;

  CallTrace(Endpoint<?> endpoint, ClientConfig config, RequestOptions options) {
    this.endpoint = endpoint;
    this.config = config;
    this.options = options;
    this.started = config.clock().instant();
    this.attemptStarted = started;
    this.answeredAt = started;
    this.deadline = started.plus(options.deadline().orElse(config.timeouts().total()));
  }

  Operation operation() {
    return endpoint.operation();
  }

  boolean isRead() {
    return endpoint.isRead();
  }

  Instant now() {
    return config.clock().instant();
  }

  RetryPolicy policy() {
    return options.retryPolicy().orElse(config.retryPolicy());
  }

  int attempts() {
    return attempts;
  }

  Duration left() {
    return Duration.between(now(), deadline);
  }

  boolean isTimeUsedUp() {
    return !now().isBefore(deadline);
  }

  /** How long the attempt that has just started may take. */
  Duration attemptTimeout() {
    var most = options.attemptTimeout().orElse(config.timeouts().attempt());
    var left = Duration.between(attemptStarted, deadline);
    return left.compareTo(most) < 0 ? left : most;
  }

  /** A request is about to be sent with this token. */
  void sending(String token) {
    attempts++;
    tokens.add(token);
    headers = null;
    rateLimit = RateLimit.unknown();
    attemptStarted = now();
  }

  /** An answer has begun to arrive. */
  void answered(Response arrived) {
    status = arrived.code();
    headers = arrived.headers();
    answeredAt = now();
    rateLimit = RateLimitHeaders.read(arrived.headers(), answeredAt);
  }

  /** When the last answer began to arrive. */
  Instant answeredAt() {
    return answeredAt;
  }

  /** From now on a write may have been carried out. */
  boolean becomesUncertain(boolean reached) {
    uncertain |= reached && !endpoint.isRead();
    return uncertain;
  }

  boolean isUncertain() {
    return uncertain;
  }

  RateLimit rateLimit() {
    return rateLimit;
  }

  Optional<Integer> status() {
    return headers == null ? Optional.empty() : Optional.of(status);
  }

  Redaction redaction() {
    var all = new LinkedHashSet<>(tokens);
    options.headers().values().stream().filter(value -> value.length() >= 8).forEach(all::add);
    return new Redaction(all);
  }

  ResponseInfo info() {
    return new ResponseInfo(
        operation(), status().orElse(0), headers(), attempts, waited, rateLimit);
  }

  /** The facts of a call that the budget held back. */
  ResponseInfo heldBack(Duration wait) {
    var limit =
        new RateLimit(
            Optional.empty(), Optional.of(0L), Optional.of(now().plus(wait)), Optional.of(wait));
    return new ResponseInfo(operation(), 0, Map.of(), attempts, waited, limit);
  }

  private Map<String, List<String>> headers() {
    var arrived = headers;
    if (arrived == null) {
      return Map.of();
    }
    var redaction = redaction();
    var clean = new HashMap<String, List<String>>();
    arrived
        .toMultimap()
        .forEach(
            (name, values) ->
                clean.put(
                    name.toLowerCase(Locale.ROOT), values.stream().map(redaction::clean).toList()));
    return clean;
  }

  /** Waits, after telling the observer. */
  void pause(ApiObserver.Reason reason, Duration wait) {
    config
        .observer()
        .ifPresent(o -> o.waiting(new ApiObserver.Wait(operation(), attempts, reason, wait)));
    try {
      config.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    }
    waited = waited.plus(wait);
  }

  ApiTimeoutException interrupted() {
    return new ApiTimeoutException(
        operation(), attempts, uncertain, true, "the calling thread was interrupted");
  }

  ApiTimeoutException timedOut(String which) {
    return new ApiTimeoutException(operation(), attempts, uncertain, false, which);
  }

  void attemptEnded() {
    if (config.observer().isPresent()) {
      var took = Duration.between(attemptStarted, now());
      config
          .observer()
          .get()
          .attempted(new ApiObserver.Attempt(operation(), attempts, status(), took, rateLimit));
    }
  }

  void callEnded(boolean succeeded) {
    if (config.observer().isPresent()) {
      var took = Duration.between(started, now());
      config
          .observer()
          .get()
          .called(new ApiObserver.Call(operation(), attempts, status(), succeeded, took, waited));
    }
    if (headers != null && options.onResponse().isPresent()) {
      options.onResponse().get().accept(info());
    }
  }
}
