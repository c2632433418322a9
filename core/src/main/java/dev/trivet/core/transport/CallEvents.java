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
interface CallEvents {

  /** Nobody watches. */
  CallEvents NONE = new CallEvents() {};

  /** The events of one call. */
  static CallEvents of(List<ApiObserver> observers, CallState state) {
    return observers.isEmpty() ? NONE : new ObservedCall(observers, state);
  }

  /** The call begins. */
  default void callStarted() {}

  /** An attempt begins; returns its request with the headers that observers have added. */
  default Request attemptStarted(Request request, RateLimiter.Use limitUse) {
    return request;
  }

  /** An attempt is over. */
  default void attemptEnded(@Nullable Failure failure) {}

  /** A wait begins. */
  default void waiting(Reason reason, Duration wait) {}

  /** The call is over. */
  default void callEnded(@Nullable Failure failure) {}
}
