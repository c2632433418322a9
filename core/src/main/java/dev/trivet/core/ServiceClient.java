package dev.trivet.core;

import dev.trivet.core.limit.RateLimit;

/**
 * What the clients of all services have in common: for health checks, metrics, and code that serves
 * several services alike. Implementations are immutable and thread-safe.
 */
public interface ServiceClient extends AutoCloseable {

  /** {@return the name of the service in lower case, which is what its operations start with} */
  String service();

  /** {@return calls that have no typed method, with the same credential, retries and limits} */
  RawApi raw();

  /** {@return what the last response that said anything said about the rate limit} */
  RateLimit rateLimit();

  /** Closes the connections of this client and of its copies. Repeatable. */
  @Override
  void close();
}
