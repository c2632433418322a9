package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ApiObserver.Attempt;
import dev.trivet.core.ApiObserver.AttemptStart;
import dev.trivet.core.ApiObserver.Call;
import dev.trivet.core.ApiObserver.CallStart;
import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.ApiObserver.Reason;
import dev.trivet.core.ApiObserver.Wait;
import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Tells observers what happens to a call. Every start that they are told of has its end. */
final class ObservedCall extends CallEvents {

  private static final AtomicLong IDS = new AtomicLong();

  private final long id = IDS.incrementAndGet();
  private final List<ApiObserver> observers;
  private final CallState state;

  /** The attempt that has started and not ended, or null. */
  private @Nullable Started open;

  /** An attempt that observers were told of. */
  private record Started(int number, RateLimiter.Use limitUse, AddedHeaders headers) {}

  private ObservedCall(List<ApiObserver> observers, CallState state) {
    this.observers = observers;
    this.state = state;
  }

  /** The events of a call that somebody watches. */
  static CallEvents by(List<ApiObserver> observers, CallState state) {
    return new ObservedCall(observers, state);
  }

  @Override
  void callStarted() {
    var event = new CallStart(id, state.operation());
    Observers.tell(observers, observer -> observer.onCallStart(event));
  }

  /** A request whose connection turned out to be closed is sent once more in the same attempt. */
  @Override
  Request attemptStarted(Request request, RateLimiter.Use limitUse) {
    var attempt = open;
    if (attempt == null) {
      var headers = new AddedHeaders(request.headers(), state);
      attempt = new Started(state.attempts(), limitUse, headers);
      open = attempt;
      var event = new AttemptStart(id, state.operation(), state.attempts());
      Observers.tell(observers, observer -> observer.onAttemptStart(event, headers));
    }
    return attempt.headers().on(request);
  }

  @Override
  void attemptEnded(@Nullable Failure failure) {
    var attempt = open;
    if (attempt == null) {
      return;
    }
    open = null;
    var event =
        new Attempt(
            id,
            state.operation(),
            attempt.number(),
            state.status(),
            Optional.ofNullable(failure),
            state.sinceAttempt(),
            attempt.limitUse(),
            state.rateLimit());
    Observers.tellEnd(observers, observer -> observer.onAttempt(event));
  }

  @Override
  void waiting(Reason reason, Duration wait) {
    var event = new Wait(id, state.operation(), state.attempts(), reason, wait);
    Observers.tell(observers, observer -> observer.onWait(event));
  }

  @Override
  void callEnded(@Nullable Failure failure) {
    attemptEnded(failure);
    var event =
        new Call(
            id,
            state.operation(),
            state.attempts(),
            state.status(),
            Optional.ofNullable(failure),
            state.sinceStart(),
            state.waited());
    Observers.tellEnd(observers, observer -> observer.onCall(event));
  }
}
