package dev.trivet.core;

import java.time.Duration;
import java.util.Optional;

/**
 * Sees what a client does: for metrics, traces and logs. Events carry names, numbers and times
 * only, never a URL, an identifier, a header, a body or a token.
 *
 * <p>Methods are called on the calling thread and should return quickly; what they throw reaches
 * the caller. Implementations must be thread-safe.
 */
public interface ApiObserver {

  /**
   * One request and its answer or failure.
   *
   * @param operation which call
   * @param attempt which attempt, from 1
   * @param status the HTTP status, or empty when there was no answer
   * @param took from asking for a connection to the end of the body
   * @param rateLimit what the answer said about the limit
   */
  record Attempt(
      Operation operation,
      int attempt,
      Optional<Integer> status,
      Duration took,
      RateLimit rateLimit) {}

  /** Why a call waits. */
  enum Reason {
    /** The budget says that the service would refuse. */
    BUDGET,
    /** The service refused for its limit. */
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
   * @param number the how manieth page of this walk, from 1
   * @param items how many elements it held
   * @param unreadable how many further elements could not be read and were left out
   */
  record PageRead(Operation operation, int number, int items, int unreadable) {}

  /**
   * Called after every attempt.
   *
   * @param attempt the event
   */
  default void attempted(Attempt attempt) {}

  /**
   * Called before every wait.
   *
   * @param wait the event
   */
  default void waiting(Wait wait) {}

  /**
   * Called when a call ends, with a result or an exception.
   *
   * @param call the event
   */
  default void called(Call call) {}

  /**
   * Called for every page of a listing.
   *
   * @param page the event
   */
  default void pageRead(PageRead page) {}
}
