package dev.trivet.redis;

import dev.trivet.core.limit.RateLimiter;
import java.util.concurrent.CompletableFuture;

/**
 * Where windows are kept for many processes. Steps of one process are carried out in the order in
 * which they were started. A step that fails may have been carried out.
 */
interface LimitStore {

  /** Reserves a call, as {@link Window#reserve} does. */
  CompletableFuture<WindowView> reserve(RateLimiter.Key key, String process);

  /** Learns from a response, as {@link Window#observe} does. */
  CompletableFuture<WindowView> observe(RateLimiter.Key key, String process, Told told);

  /** Takes a reservation back, as {@link Window#refund} does. */
  CompletableFuture<WindowView> refund(RateLimiter.Key key, String process);

  /** Reports what a process did while it was alone, as {@link Window#rejoin} does. */
  CompletableFuture<WindowView> rejoin(RateLimiter.Key key, String process, Alone alone);

  /** Whether the store is there: fails when it is not. */
  CompletableFuture<?> check();

  /** Closes what was opened for this store. */
  void close();

  /**
   * What a process did while it was alone.
   *
   * @param underWay its calls that are under way now
   * @param passed the calls that it let pass in the window that it knows of
   * @param limit calls of all processes in one window, or {@link WindowView#UNKNOWN}
   * @param left what is left of its own share
   * @param resetMillis milliseconds until that window ends, or {@link WindowView#UNKNOWN}
   */
  record Alone(int underWay, long passed, long limit, long left, long resetMillis) {}
}
