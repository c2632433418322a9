package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Envelope;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceError;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** A transport in which every piece of code of the caller throws when it is told to. */
final class CallersCode {

  /** Where the SDK, or OkHttp for it, calls out. */
  enum Place {
    TOKEN_SUPPLIER,
    RESERVE,
    OBSERVE,
    INTERCEPTOR_BEFORE,
    INTERCEPTOR_AFTER,
    NETWORK_INTERCEPTOR_BEFORE,
    NETWORK_INTERCEPTOR_AFTER,
    COOKIES_LOADED,
    COOKIES_SAVED,
    DNS,
    PROXY_SELECTOR,
    SOCKET_FACTORY,
    AUTHENTICATOR,
    LISTENER_CALL_START,
    LISTENER_CONNECT_START,
    LISTENER_CONNECTION_ACQUIRED,
    LISTENER_REQUEST_HEADERS_START,
    LISTENER_REQUEST_HEADERS_END,
    LISTENER_RESPONSE_HEADERS_START,
    LISTENER_RESPONSE_HEADERS_END,
    LISTENER_RESPONSE_BODY_END,
    LISTENER_CONNECTION_RELEASED,
    LISTENER_CALL_END,
    OBSERVER_CALL_START,
    OBSERVER_ATTEMPT_START,
    OBSERVER_WAIT,
    OBSERVER_ATTEMPT,
    OBSERVER_CALL,
    JITTER,
    SLEEPER,
    CLOCK,
    CLOCK_AFTER_RESPONSE,
    ON_RESPONSE,
    MODEL
  }

  private final Place place;
  private final Throwable thrown;
  private final VirtualTime time = new VirtualTime();
  private final ReservationCounter limiter = new ReservationCounter();
  private boolean armed;
  private boolean responded;
  private int hits;
  private int attempts;

  /**
   * Throws at one place.
   *
   * @param place where
   * @param thrown what
   * @param armed whether at once; otherwise once the first response has come
   */
  CallersCode(Place place, Throwable thrown, boolean armed) {
    this.place = place;
    this.thrown = thrown;
    this.armed = armed;
  }

  /** How often it was thrown. */
  int hits() {
    return hits;
  }

  /** How many requests the SDK was about to send: those of which OkHttp knows. */
  int attempts() {
    return attempts;
  }

  int openReservations() {
    return limiter.open();
  }

  /** Throws at this place if it is the one. Not only in the calling thread. */
  synchronized void pass(Place here) {
    if (here == Place.LISTENER_RESPONSE_HEADERS_END) {
      responded = true;
    }
    if (here == Place.LISTENER_CALL_START) {
      attempts++;
    }
    if (armed && here == place) {
      hits++;
      CallersCode.<RuntimeException>sneak(thrown);
    }
  }

  /** Code in Kotlin throws checked exceptions as if they were not. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable what) throws T {
    throw (T) what;
  }

  /** A transport with all of the caller's code in it, on top of an HTTP client of the caller. */
  Transport transport(HttpUrl baseUrl, OkHttpClient client) {
    var config =
        ClientConfig.builder()
            .clock(new ThrowingClock())
            .sleeper(
                wait -> {
                  pass(Place.SLEEPER);
                  time.sleep(wait);
                })
            .jitter(
                () -> {
                  pass(Place.JITTER);
                  return 0.5;
                })
            .rateLimiter(new ThrowingLimiter())
            .observer(new ThrowingObserver())
            .okHttpClient(CallersHttpCode.in(client, this::pass))
            .build();
    var secret =
        Secret.from(
            "token",
            () -> {
              pass(Place.TOKEN_SUPPLIER);
              return TestService.TOKEN;
            });
    var auth = AuthScheme.header("X-Token", secret);
    var profile =
        new ServiceProfile(
            "test", baseUrl, auth, new ThrowingEnvelope(), "application/json", false);
    return HttpTransport.create(profile, config)
        .withOptions(o -> o.onResponse(info -> pass(Place.ON_RESPONSE)));
  }

  /** Stands for a model that cannot be built from what a service sent. */
  private final class ThrowingEnvelope implements Envelope {

    private final Envelope envelope = new PlainEnvelope();

    @Override
    public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
      envelope.write(out, endpoint, payload);
    }

    @Override
    public void read(JsonParser in, Endpoint<?> endpoint, ParsedBody content) throws IOException {
      envelope.read(in, endpoint, content);
      pass(Place.MODEL);
    }

    @Override
    public @Nullable ServiceError judge(ErrorResponse response) {
      return envelope.judge(response);
    }
  }

  private final class ThrowingClock extends Clock {

    @Override
    public Instant instant() {
      pass(Place.CLOCK);
      if (responded) {
        pass(Place.CLOCK_AFTER_RESPONSE);
      }
      return time.instant();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final class ThrowingLimiter implements RateLimiter {

    @Override
    public Duration reserve(Key key, Instant now) {
      pass(Place.RESERVE);
      return limiter.reserve(key, now);
    }

    @Override
    public void observe(Key key, RateLimit limit, Instant now) {
      limiter.observe(key, limit, now);
      boolean first = !armed;
      armed = true;
      if (!first) {
        pass(Place.OBSERVE);
      }
    }

    @Override
    public void refund(Key key) {
      limiter.refund(key);
      pass(Place.OBSERVE);
    }
  }

  private final class ThrowingObserver implements ApiObserver {

    @Override
    public void onCallStart(CallStart call) {
      pass(Place.OBSERVER_CALL_START);
    }

    @Override
    public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
      pass(Place.OBSERVER_ATTEMPT_START);
    }

    @Override
    public void onWait(Wait wait) {
      pass(Place.OBSERVER_WAIT);
    }

    @Override
    public void onAttempt(Attempt attempt) {
      pass(Place.OBSERVER_ATTEMPT);
    }

    @Override
    public void onCall(Call call) {
      pass(Place.OBSERVER_CALL);
    }
  }
}
