package dev.trivet.core;

import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.util.Optional;

/**
 * Sees what a client does: for metrics, traces and logs. Events carry names, numbers and times
 * only, never a URL, an ID, a header, a body or a token.
 *
 * <p>Methods are called on the calling thread and should return quickly. What they throw changes
 * nothing about the call: it goes to the thread's uncaught exception handler. Implementations must
 * be thread-safe.
 */
public interface ApiObserver {

  /**
   * One request and its response or failure.
   *
   * @param operation which call
   * @param attempt which attempt, from 1
   * @param status the HTTP status, or empty when there was no response
   * @param took from asking for a connection to the end of the body
   * @param rateLimit what the response said about the rate limit
   */
  record Attempt(
      Operation operation,
      int attempt,
      Optional<Integer> status,
      Duration took,
      RateLimit rateLimit) {}

  /** Why a call waits. */
  enum Reason {
    /** The rate limiter says that the service would refuse. */
    HELD_BACK,
    /** The service refused for its rate limit. */
    RATE_LIMITED,
    /** The attempt failed in a way that may pass. */
    BACK_OFF
  }

  /**
   * A wait that is about to begin.
   *
   * @param operation which call
   * @param attempt how many attempts were sent so far
   * @param reason why
   * @param duration how long
   */
  record Wait(Operation operation, int attempt, Reason reason, Duration duration) {}

  /**
   * A finished call.
   *
   * @param operation which call
   * @param attempts how many requests were sent
   * @param status the last HTTP status, or empty when there was none
   * @param succeeded whether the caller got a result
   * @param took attempts and waits together
   * @param waited the waits alone
   */
  record Call(
      Operation operation,
      int attempts,
      Optional<Integer> status,
      boolean succeeded,
      Duration took,
      Duration waited) {}

  /**
   * A page that a listing fetched.
   *
   * @param operation which call
   * @param number the page number in this walk, from 1
   * @param items how many elements it contained
   * @param unreadable how many further elements could not be read and were left out
   */
  record PageRead(Operation operation, int number, int items, int unreadable) {}

  /**
   * Called after every attempt.
   *
   * @param attempt the event
   */
  default void onAttempt(Attempt attempt) {}

  /**
   * Called before every wait.
   *
   * @param wait the event
   */
  default void onWait(Wait wait) {}

  /**
   * Called when a call ends, with a result or an exception.
   *
   * @param call the event
   */
  default void onCall(Call call) {}

  /**
   * Called for every page of a listing.
   *
   * @param page the event
   */
  default void onPage(PageRead page) {}
}
