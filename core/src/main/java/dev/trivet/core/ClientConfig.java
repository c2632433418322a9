package dev.trivet.core;

import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.core.style.ImmutableOptionsStyle;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/** The settings of a client, except its base URL and its credential. */
@ImmutableOptionsStyle
@Value.Immutable
public interface ClientConfig {

  /** {@return how long calls may take} */
  @Value.Default
  default Timeouts timeouts() {
    return Timeouts.builder().build();
  }

  /** {@return how calls are retried; {@link RetryPolicy#standard()} unless set} */
  @Value.Default
  default RetryPolicy retryPolicy() {
    return RetryPolicy.standard();
  }

  /**
   * {@return the rate limiter, which holds back calls that would be refused; {@link
   * RateLimiters#shared()} unless set}
   */
  @Value.Default
  default RateLimiter rateLimiter() {
    return RateLimiters.shared();
  }

  /** {@return the observers of what the client does; none unless set} */
  List<ApiObserver> observers();

  /**
   * An HTTP client to build on: its proxy, TLS settings, DNS, interceptors and connection pool are
   * kept, its redirects and silent retries are not. It stays the caller's: closing the API client
   * does not touch it.
   *
   * @return the HTTP client; one that the SDK creates unless set
   */
  @Value.Redacted
  Optional<OkHttpClient> okHttpClient();

  /**
   * {@return text put in front of the SDK's own {@code User-Agent}, {@code my-job/1.4} for example}
   */
  Optional<String> userAgent();

  /**
   * The largest size of the body of one response, or of one page, after decompression. A call with
   * a larger one fails with {@link dev.trivet.core.error.ApiDecodeException}.
   *
   * @return the size in bytes; 64 MiB unless set
   */
  @Value.Default
  default long maxResponseBytes() {
    return 64L * 1024 * 1024;
  }

  /**
   * The clock that timeouts and windows of rate limits are measured with.
   *
   * @return the clock; unless set, one that does not jump when the system clock is set
   */
  @Value.Default
  default Clock clock() {
    return ElapsedClock.INSTANCE;
  }

  /** {@return how the client waits; {@link Sleeper#real()} unless set} */
  @Value.Default
  default Sleeper sleeper() {
    return Sleeper.real();
  }

  /** {@return the source of the random numbers for back-off, from 0 up to, not including, 1} */
  @Value.Default
  default DoubleSupplier jitter() {
    return () -> ThreadLocalRandom.current().nextDouble();
  }

  /** {@return a new builder with the defaults} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a configuration. Not thread-safe. */
  final class Builder extends ImmutableClientConfig.Builder {
    Builder() {}

    /**
     * Adds an observer of what the client does, for metrics, traces or logs.
     *
     * @param observer told about calls, attempts, waits and pages
     * @return this builder
     */
    public Builder observer(ApiObserver observer) {
      return addObservers(observer);
    }

    /**
     * Builds the configuration.
     *
     * @throws IllegalArgumentException when the user agent cannot be sent
     */
    @Override
    public ClientConfig build() {
      var built = super.build();
      OptionChecks.atLeast("maxResponseBytes", built.maxResponseBytes(), 1);
      if (!OptionChecks.isVisible(built.userAgent().orElse(""))) {
        throw new IllegalArgumentException("userAgent must be visible ASCII text");
      }
      return built;
    }
  }
}
