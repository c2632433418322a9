package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver.Reason;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Links;
import dev.trivet.core.service.TokenSupplierException;
import dev.trivet.core.transport.RetryRule.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One call: attempts until one succeeds or the rule says that it is enough. Every attempt ends in a
 * result or in an {@link ApiException} that knows whether a write may have been carried out.
 *
 * @param <R> what the caller gets
 */
final class HttpCall<R> {

  private static final int MAX_REDIRECTS = 5;

  /** Dead connections met in a row; the pool is emptied at the first. */
  private static final int MAX_STALE = 3;

  /** Reads a 2xx response. */
  interface Reader<R> {
    R read(Response response, HttpCall<?> call) throws IOException, FailedAttemptException;
  }

  private final Engine engine;
  private final Endpoint<?> endpoint;
  private final HttpUrl url;
  private final @Nullable RequestBody body;
  private final Reader<R> reader;
  private final CallState state;
  private final CallEvents events;
  private @Nullable FailureMapper failures;
  private final RequestFactory requests;

  HttpCall(
      Engine engine,
      RequestOptions options,
      Endpoint<?> endpoint,
      HttpUrl url,
      @Nullable RequestBody body,
      Reader<R> reader) {
    this.engine = engine;
    this.endpoint = endpoint;
    this.url = url;
    this.body = body;
    this.reader = reader;
    this.state = new CallState(endpoint, engine.config(), options, engine.redaction());
    this.events = CallEvents.of(engine.config().observers(), state);
    this.requests = new RequestFactory(engine, state, body);
  }

  Endpoint<?> endpoint() {
    return endpoint;
  }

  CallState state() {
    return state;
  }

  /** Made when it is needed, so that a call that succeeds does not load what failures look like. */
  FailureMapper failures() {
    var known = failures;
    if (known == null) {
      known = new FailureMapper(state, body instanceof UploadBody upload ? upload : null);
      failures = known;
    }
    return known;
  }

  /** The result; null only for an operation that has none. */
  @SuppressWarnings("NullAway")
  R run() {
    engine.checkOpen(endpoint.operation());
    boolean succeeded = false;
    try {
      events.callStarted();
      state.begin();
      while (true) {
        try {
          var result = attempt();
          succeeded = true;
          return result;
        } catch (FailedAttemptException failed) {
          if (failed.isGone()
              && endpoint.isVoid()
              && endpoint.operation().method().equals("DELETE")) {
            // the attempt whose response was lost did it
            succeeded = true;
            return null;
          }
          pauseOrGiveUp(failed);
        }
      }
    } catch (Exception e) {
      throw state.callersOwn() != null ? state.callersOwn() : ours(e, false);
    } catch (LinkageError e) {
      throw Libraries.explained(e);
    } finally {
      engine.callEnded();
      events.callEnded(succeeded ? null : failures().kind());
      tellResponse();
    }
  }

  private void tellResponse() {
    var observer = state.options().onResponse();
    if (observer.isPresent() && state.status().isPresent()) {
      Callbacks.run(() -> observer.get().accept(state.info()));
    }
  }

  /** Everything but an error leaves a call as a failure of this call, with its doubt. */
  private ApiException ours(Exception thrown, boolean sent) {
    return failures().isMade(thrown)
        ? (ApiException) thrown
        : failures().threw("code in the call", thrown, sent);
  }

  private void pauseOrGiveUp(FailedAttemptException failed) {
    Duration wait;
    try {
      wait =
          RetryRule.next(
              failed.outcome(),
              state.isRepeatable(),
              state.attempts(),
              state.policy(),
              failed.retryAfter(),
              state.left(),
              engine.config().jitter().getAsDouble());
    } catch (Exception jitterThrew) {
      failed.error().addSuppressed(jitterThrew);
      throw failed.error();
    }
    if (wait == null || (body instanceof UploadBody upload && !upload.canBeSentAgain())) {
      throw failed.error();
    }
    pause(
        failed.outcome() == Outcome.REFUSED_BY_LIMIT ? Reason.RATE_LIMITED : Reason.BACK_OFF, wait);
  }

  /** Waits, after telling the observers. */
  private void pause(Reason reason, Duration wait) {
    events.waiting(reason, wait);
    try {
      engine.config().sleeper().sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failures().interrupted();
    } catch (Exception e) {
      throw failures().threw("the sleeper", e, false);
    }
    state.waited(wait);
  }

  /**
   * One attempt: one request on the wire, or a few when the service redirects a GET within itself.
   * From the moment the rate limiter lets a request pass, its reservation is settled whatever
   * comes.
   */
  private R attempt() throws FailedAttemptException {
    var target = url;
    int stale = 0;
    for (int redirects = 0; ; ) {
      var request = requests.to(target);
      var token = authorize(request, target);
      var key = reserve(token);
      long order = RateLimitGate.nextOrder();
      var attempt = new Attempt(engine.config().timeouts().connect().toNanos());
      Call call = null;
      boolean responded = false;
      boolean well = false;
      try {
        call = start(request, token, key.use());
        engine.sentCalls().begin(call, attempt);
        try (var response = attempt.restore(SentCalls.execute(call))) {
          state.responded(response);
          responded = true;
          engine.gate().responded(key, order, state);
          if (response.isSuccessful()) {
            var result = reader.read(response, this);
            well = true;
            return result;
          }
          var next = redirect(target, response);
          if (next == null || redirects++ == MAX_REDIRECTS) {
            throw engine.decoder().failure(response, this);
          }
          target = next;
          well = true;
        }
      } catch (IOException e) {
        if (!attempt.isStale()) {
          throw failures().lost(e, attempt);
        }
        // nothing was sent; the others in the pool are as old, so the next one is a fresh one
        engine.http().connectionPool().evictAll();
        state.unsend();
        engine.sentCalls().end(call, attempt);
        call = null;
        if (++stale > MAX_STALE) {
          throw failures().lost(e, attempt);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        state.recordDoubt(attempt.wasSent());
        throw failures().interrupted();
      } catch (FailedAttemptException e) {
        throw e;
      } catch (Exception e) {
        // also a checked one that nobody declared, as code in Kotlin throws it
        SentCalls.abandon(call);
        throw ours(e, attempt.wasSent());
      } catch (Error e) {
        SentCalls.abandon(call);
        throw e;
      } finally {
        if (!responded) {
          engine.gate().gaveUp(key, attempt.wasSent(), state);
        }
        if (call != null) {
          engine.sentCalls().end(call, attempt);
          events.attemptEnded(well ? null : failures().kind());
        }
      }
    }
  }

  private Call start(Request.Builder request, String token, RateLimiter.Use limitUse) {
    var timeout = state.attemptTimeout();
    if (timeout.isNegative() || timeout.isZero()) {
      throw failures().timedOut("the time for the call is used up");
    }
    state.sending(token);
    if (failures != null) {
      failures.begin();
    }
    var call = engine.http().newCall(events.attemptStarted(request.build(), limitUse));
    call.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
    return call;
  }

  /** Puts the credential on; a bad or missing one is bad input as long as nothing was sent. */
  private String authorize(Request.Builder request, HttpUrl target) {
    try {
      return engine.profile().auth().authorize(request, target, endpoint);
    } catch (IllegalArgumentException | IllegalStateException e) {
      if (e instanceof TokenSupplierException thrown) {
        throw failures().threw("the token supplier", thrown.supplierFailure(), false);
      }
      if (state.attempts() == 0) {
        state.callersOwn(e);
        throw e;
      }
      throw failures().threw("the credential", e, false);
    }
  }

  /** Waits while the limiter says that the service would refuse; fails when that is too long. */
  private RateLimiter.Key reserve(String token) {
    var key = engine.gate().key(token, state);
    while (true) {
      if (state.isTimeUsedUp()) {
        throw failures().timedOut("the time for the call is used up");
      }
      Duration wait;
      try {
        wait = engine.gate().reserve(key, state);
      } catch (Exception e) {
        throw failures().threw("the rate limiter", e, false);
      }
      if (wait.isZero() || wait.isNegative()) {
        return key;
      }
      if (wait.compareTo(state.policy().maxBackoff()) > 0 || wait.compareTo(state.left()) >= 0) {
        throw failures().heldBack(wait);
      }
      pause(Reason.HELD_BACK, wait);
    }
  }

  private @Nullable HttpUrl redirect(HttpUrl from, Response response) {
    return response.isRedirect() && endpoint.isRead()
        ? Links.redirect(from, response.header("Location"))
        : null;
  }
}
