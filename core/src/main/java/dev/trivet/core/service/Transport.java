package dev.trivet.core.service;

import dev.trivet.core.Ensured;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Sleeper;
import dev.trivet.core.limit.RateLimit;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Carries calls to one service and back. Thread-safe. */
public interface Transport extends AutoCloseable {

  /**
   * Makes a call, or prepares a listing, which makes its calls while it is walked.
   *
   * @return the result, according to the endpoint's shape; null for an endpoint without a result
   */
  <R> R call(Endpoint<R> endpoint, CallInput input);

  /** Makes a call that needs no input. */
  default <R> R call(Endpoint<R> endpoint) {
    return call(endpoint, CallInput.none());
  }

  /** Makes a call that needs a query alone. */
  default <R> R call(Endpoint<R> endpoint, QuerySource query) {
    return call(endpoint, CallInput.none().query(query));
  }

  /** Makes a call that needs a payload alone. */
  default <R> R send(Endpoint<R> endpoint, Object payload) {
    return call(endpoint, CallInput.none().payload(payload));
  }

  /**
   * Returns a copy with other options for its calls; it shares connections, rate limits and
   * everything else.
   */
  Transport withOptions(Consumer<RequestOptions.Builder> change);

  /**
   * Returns a copy with another credential; it shares connections, rate limits and everything else.
   */
  Transport withAuth(AuthScheme auth);

  /** Calls without a typed method. */
  RawApi raw();

  /** The rate limit according to the last response that said anything about it. */
  RateLimit rateLimit();

  /** How calls of this copy are retried. */
  RetryPolicy retryPolicy();

  /** The clock for calls of this copy. */
  Clock clock();

  /** How calls of this copy wait. */
  Sleeper sleeper();

  /** Finds a resource or creates it, see {@link FindOrCreate}. */
  default <T> Ensured<T> findOrCreate(Supplier<Optional<T>> find, Supplier<T> create) {
    return new FindOrCreate(retryPolicy().maxAttempts(), sleeper()).run(find, create);
  }

  /** Closes connections that this transport opened; a caller's own HTTP client is left alone. */
  @Override
  void close();
}
