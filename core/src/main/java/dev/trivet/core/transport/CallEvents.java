package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.ApiObserver.Reason;
import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a call, for those who watch it. This one is for a call that nobody watches, and
 * does nothing.
 */
sealed class CallEvents permits ObservedCall {

  /** Nobody watches. */
  static final CallEvents NONE = new CallEvents();

  CallEvents() {}

  /** The events of one call. */
  static CallEvents of(List<ApiObserver> observers, CallState state) {
    return observers.isEmpty() ? NONE : ObservedCall.by(observers, state);
  }

  /** The call begins. */
  void callStarted() {}

  /** An attempt begins; returns its request with the headers that observers have added. */
  Request attemptStarted(Request request, RateLimiter.Use limitUse) {
    return request;
  }

  /** An attempt is over. */
  void attemptEnded(@Nullable Failure failure) {}

  /** A wait begins. */
  void waiting(Reason reason, Duration wait) {}

  /** The call is over. */
  void callEnded(@Nullable Failure failure) {}
}
