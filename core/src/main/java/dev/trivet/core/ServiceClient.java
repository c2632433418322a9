package dev.trivet.core;

import dev.trivet.core.limit.RateLimit;

/**
 * What the clients of all services have in common, for health checks, metrics, and code that works
 * with several services. Implementations are immutable and thread-safe.
 *
 * <p>Methods block. Every client also has {@code async(executor, client -> ..)}, which makes one
 * call or many on a thread of the executor and returns a {@link
 * java.util.concurrent.CompletableFuture}:
 *
 * <ul>
 *   <li>Canceling the future, or completing it in any other way, as {@code orTimeout} does,
 *       interrupts the thread: the call in progress closes its connection, stops waiting, and gives
 *       back what it reserved of the rate limit. A call that has not begun is not made. Canceling a
 *       future that was derived from it, with {@code thenApply} for example, does not cancel it.
 *   <li>A write that was interrupted may have been carried out. The {@code CancellationException}
 *       does not say so by itself; as soon as the call has ended, it has a suppressed {@link
 *       dev.trivet.core.error.ApiException} that does.
 *   <li>Listings are read while they are walked, so walk them inside the function.
 *   <li>Use virtual threads or a pool of your own. Context of the calling thread, such as that of
 *       logging or tracing, is there only if the executor passes it on.
 * </ul>
 */
public interface ServiceClient extends AutoCloseable {

  /**
   * {@return the name of the service in lower case, which the names of its operations start with}
   */
  String service();

  /**
   * {@return calls to operations without a typed method, with the same credential, retries and rate
   * limits}
   */
  RawApi raw();

  /** {@return the rate limit according to the last response that said anything about it} */
  RateLimit rateLimit();

  /** Closes the connections of this client and of its copies. Closing again has no effect. */
  @Override
  void close();
}
