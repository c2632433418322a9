package dev.trivet.core.transport;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.Operation;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.service.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Where one call stands: its time, its attempts, its last response, its doubt, its secrets. */
final class CallState {

  private final Endpoint<?> endpoint;
  private final ClientConfig config;
  private final RequestOptions options;
  private final AtomicReference<@Nullable Redaction> redaction;
  private final List<String> secrets = new ArrayList<>(1);
  private Instant latest = Instant.EPOCH;
  private @Nullable Instant started;
  private Instant deadline = Instant.EPOCH;
  private Instant attemptStarted = Instant.EPOCH;
  private Instant respondedAt = Instant.EPOCH;
  private Duration waited = Duration.ZERO;
  private int attempts;
  private boolean inDoubt;
  private boolean handedOver;
  private @Nullable RuntimeException callersOwn;
  private RateLimit rateLimit = RateLimit.unknown();
  private int status;
  private @Nullable Headers headers;
  private @Nullable String requestId;

  CallState(
      Endpoint<?> endpoint,
      ClientConfig config,
      RequestOptions options,
      AtomicReference<@Nullable Redaction> redaction) {
    this.endpoint = endpoint;
    this.config = config;
    this.redaction = redaction;
    this.options = options;
  }

  /** The call begins; its time runs. */
  void begin() {
    respondedAt = now();
    started = respondedAt;
    attemptStarted = respondedAt;
    deadline = respondedAt.plus(options.totalTimeout().orElse(config.timeouts().total()));
  }

  Endpoint<?> endpoint() {
    return endpoint;
  }

  RequestOptions options() {
    return options;
  }

  Operation operation() {
    return endpoint.operation();
  }

  boolean isRead() {
    return endpoint.isRead();
  }

  /** The time of a clock that may be the caller's, so it may throw. */
  Instant now() {
    latest = config.clock().instant();
    return latest;
  }

  /** The last time that was read: for what must be done although the clock may throw. */
  Instant latest() {
    return latest;
  }

  /** Whether another attempt does what this one did; nothing may be handed over twice. */
  boolean isRepeatable() {
    return endpoint.isRepeatable() && !handedOver;
  }

  /** The caller is given a part of the result before the rest has come. */
  void handingOver() {
    handedOver = true;
  }

  /** What the caller is to be thrown as it is: bad input, or what the caller's code threw. */
  void callersOwn(RuntimeException thrown) {
    callersOwn = thrown;
  }

  @Nullable RuntimeException callersOwn() {
    return callersOwn;
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

  Duration sinceStart() {
    var begun = started;
    return begun == null ? Duration.ZERO : since(begun);
  }

  Duration sinceAttempt() {
    return since(attemptStarted);
  }

  /** For events, which come whatever the clock does: one that throws stands still. */
  private Duration since(Instant then) {
    Callbacks.run(this::now);
    return latest.isBefore(then) ? Duration.ZERO : Duration.between(then, latest);
  }

  /** How long the attempt that is about to start may take; not positive when no time is left. */
  Duration attemptTimeout() {
    var most = options.attemptTimeout().orElse(config.timeouts().attempt());
    var left = left();
    return left.compareTo(most) < 0 ? left : most;
  }

  /** A request is about to be sent with this token. */
  void sending(String token) {
    attempts++;
    if (!token.isEmpty()) {
      secrets.add(token);
    }
    headers = null;
    requestId = null;
    rateLimit = RateLimit.unknown();
    attemptStarted = now();
  }

  /** The request did not leave after all: the connection that it was to go to was dead. */
  void unsend() {
    attempts--;
  }

  /** A response has begun to arrive. */
  void responded(Response response) {
    status = response.code();
    headers = response.headers();
    respondedAt = now();
    rateLimit = RateLimitHeaders.read(response.headers(), respondedAt);
  }

  /** The body of the last response names the request. */
  void identified(@Nullable String id) {
    requestId = id;
  }

  /** When the last response began to arrive. */
  Instant respondedAt() {
    return respondedAt;
  }

  /** The call waited this long. */
  void waited(Duration wait) {
    waited = waited.plus(wait);
  }

  Duration waited() {
    return waited;
  }

  /** From now on a write may have been carried out, if it reached the service. */
  boolean recordDoubt(boolean reached) {
    inDoubt |= reached && !endpoint.isReadOnly();
    return inDoubt;
  }

  boolean isInDoubt() {
    return inDoubt;
  }

  RateLimit rateLimit() {
    return rateLimit;
  }

  /** The status of the last attempt's response. */
  Optional<Integer> status() {
    return headers == null ? Optional.empty() : Optional.of(status);
  }

  /** Whether the caller's options set this header. */
  boolean hasOption(String header) {
    return options.headers().keySet().stream().anyMatch(header::equalsIgnoreCase);
  }

  /** The request carries this value of a header besides those of the options. */
  void carries(String value) {
    if (isTelling(value)) {
      secrets.add(value);
    }
  }

  /** Shorter values would mask parts of ordinary words. */
  private static boolean isTelling(String value) {
    return value.length() >= 8;
  }

  /** What must not be shown in texts of this call. */
  Redaction redaction() {
    var all = new LinkedHashSet<>(secrets);
    for (var value : options.headers().values()) {
      if (isTelling(value)) {
        all.add(value);
      }
    }
    return Redaction.of(all, redaction);
  }

  /** The facts of the last response, with nothing in them that must not be shown. */
  ResponseInfo info() {
    var facts =
        new ResponseInfo(operation(), status().orElse(0), Map.of(), attempts, waited, rateLimit);
    var arrived = headers;
    if (arrived == null) {
      return facts;
    }
    var redaction = redaction();
    var flat = new String[arrived.size() * 2];
    for (int i = 0; i < arrived.size(); i++) {
      flat[2 * i] = arrived.name(i);
      flat[2 * i + 1] = redaction.clean(arrived.value(i));
    }
    var id = requestId;
    return ResponseInfo.withHeaders(facts, flat, id == null ? null : redaction.clean(id));
  }
}
