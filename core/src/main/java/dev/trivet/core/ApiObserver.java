package dev.trivet.core;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.util.Optional;

/**
 * Sees what a client does: for metrics, traces and logs. Events carry names, numbers and times
 * only, never a URL, a path argument, a header, a body or a token.
 *
 * <p>Every call starts once and ends once, and so does every attempt in it. All events of a call
 * have the same {@code callId}. A call may be made while another is in progress on the same thread,
 * by a token supplier for example: it has an ID of its own, and ends before the other continues.
 * The ends go to the observers in the reverse order of the starts, so that what an observer keeps
 * for a thread is nested. Durations are measured with {@link ClientConfig#clock()}, which by
 * default does not jump when the system clock is set.
 *
 * <p>Methods are called on the calling thread and should return quickly. What they throw changes
 * nothing about the call: it goes to the thread's uncaught exception handler. Implementations must
 * be thread-safe.
 */
public interface ApiObserver {

  /**
   * The start of a call.
   *
   * @param callId the ID of the call, which no other call in this JVM has
   * @param operation the operation that is called
   */
  record CallStart(long callId, Operation operation) {}

  /**
   * The start of an attempt.
   *
   * @param callId the ID of the call that it belongs to
   * @param operation the operation that is called
   * @param attempt the number of the attempt, from 1
   */
  record AttemptStart(long callId, Operation operation, int attempt) {}

  /** The headers of a request that is about to be sent. */
  interface RequestHeaders {

    /**
     * Adds a header to this request. One that {@link RequestOptions#headers()} or another observer
     * has set stays as it is.
     *
     * @param name the header's name
     * @param value the header's value, visible ASCII text
     * @throws IllegalArgumentException when the header cannot be sent, or is the client's own: the
     *     credential, what describes the content, or what the connection needs
     */
    void set(String name, String value);
  }

  /** Why a call or an attempt has not succeeded. */
  enum Failure {
    /** There was no connection, or it broke before the response was complete. */
    CONNECTION,
    /** The time for the attempt or for the whole call was used up. */
    TIMEOUT,
    /** The calling thread was interrupted. */
    INTERRUPTED,
    /** The rate limiter says that the service would refuse; nothing was sent. */
    HELD_BACK,
    /** The response had the status of a success and could not be read. */
    UNREADABLE,
    /** The service responded with an error; the status tells more. */
    REFUSED,
    /**
     * Code of the caller that runs within the call threw an exception, or a credential is missing
     * or cannot be sent.
     */
    CALLERS_CODE
  }

  /**
   * One request and its response or failure.
   *
   * @param callId the ID of the call that it belongs to
   * @param operation the operation that is called
   * @param attempt the number of the attempt, from 1
   * @param status the HTTP status, or empty when there was no response
   * @param failure why the attempt has not succeeded, or empty when it has
   * @param took the time from asking for a connection to the end of the body, not negative
   * @param limitUse which rate limit of the token the attempt counts against
   * @param rateLimit what the response said about that rate limit
   */
  record Attempt(
      long callId,
      Operation operation,
      int attempt,
      Optional<Integer> status,
      Optional<Failure> failure,
      Duration took,
      RateLimiter.Use limitUse,
      RateLimit rateLimit) {}

  /** Why a call waits. */
  enum Reason {
    /** The rate limiter says that the service would refuse. */
    HELD_BACK,
    /** The service refused the attempt because its rate limit is used up. */
    RATE_LIMITED,
    /** The attempt failed in a way that a retry may mend. */
    BACK_OFF
  }

  /**
   * A wait of a call, which is about to begin.
   *
   * @param callId the ID of the call that it belongs to
   * @param operation the operation that is called
   * @param attempt the number of attempts sent so far
   * @param reason why the call waits
   * @param duration how long the call waits
   */
  record Wait(long callId, Operation operation, int attempt, Reason reason, Duration duration) {}

  /**
   * The end of a call, as its caller sees it. A repeated DELETE that finds nothing left has
   * succeeded, with the status 404, although its last attempt was refused.
   *
   * @param callId the ID of the call
   * @param operation the operation that was called
   * @param attempts the number of requests sent
   * @param status the status of the last attempt's response, or empty when there was none
   * @param failure why the call has not succeeded, or empty when it has
   * @param took the time of all attempts and waits together, not negative
   * @param waited the time of all waits together
   */
  record Call(
      long callId,
      Operation operation,
      int attempts,
      Optional<Integer> status,
      Optional<Failure> failure,
      Duration took,
      Duration waited) {

    /** {@return whether the call has succeeded} */
    public boolean succeeded() {
      return failure.isEmpty();
    }
  }

  /**
   * A page that a listing fetched.
   *
   * @param operation the operation that was called
   * @param number the page number in this walk, from 1
   * @param items the number of elements on the page
   * @param unreadable the number of further elements that could not be read and were left out
   */
  record PageRead(Operation operation, int number, int items, int unreadable) {}

  /**
   * Called when a call begins, before its credential is asked for.
   *
   * @param call the event
   */
  default void onCallStart(CallStart call) {}

  /**
   * Called before every attempt.
   *
   * @param attempt the event
   * @param headers takes headers to send with the attempt, such as a trace ID
   */
  default void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {}

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
