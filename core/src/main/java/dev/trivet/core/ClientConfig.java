package dev.trivet.core;

import dev.trivet.core.json.ApiModel;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/** Everything about a client but its address and credential. Immutable. */
@ApiModel
@Value.Immutable
public interface ClientConfig {

  /**
   * How long calls may take.
   *
   * @return the defaults unless set
   */
  @Value.Default
  default Timeouts timeouts() {
    return Timeouts.builder().build();
  }

  /**
   * How calls are repeated.
   *
   * @return {@link RetryPolicy#standard()} unless set
   */
  @Value.Default
  default RetryPolicy retryPolicy() {
    return RetryPolicy.standard();
  }

  /**
   * Who holds back calls that would be refused.
   *
   * @return {@link RateBudget#shared()} unless set
   */
  @Value.Default
  default RateBudget rateBudget() {
    return RateBudget.shared();
  }

  /**
   * Who sees what the client does.
   *
   * @return nobody unless set
   */
  Optional<ApiObserver> observer();

  /**
   * An HTTP client to build on: its proxy, TLS settings, DNS, interceptors and connection pool are
   * kept, its redirects and silent repeats are not. It stays the caller's: closing the API client
   * does not touch it.
   *
   * @return a client of our own unless set
   */
  @Value.Redacted
  Optional<OkHttpClient> okHttpClient();

  /**
   * Text put in front of the SDK's own {@code User-Agent}, for example {@code my-job/1.4}.
   *
   * @return nothing unless set
   */
  Optional<String> userAgent();

  /**
   * The time that deadlines and limit windows are measured with.
   *
   * @return the system clock unless set
   */
  @Value.Default
  default Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * How the client waits.
   *
   * @return {@link Sleeper#real()} unless set
   */
  @Value.Default
  default Sleeper sleeper() {
    return Sleeper.real();
  }

  /**
   * Where back-off draws from: numbers from 0 up to, not including, 1.
   *
   * @return the thread's random numbers unless set
   */
  @Value.Default
  default DoubleSupplier jitter() {
    return () -> ThreadLocalRandom.current().nextDouble();
  }

  /** Refuses what cannot be sent. */
  @Value.Check
  default void check() {
    if (!Checks.isVisible(userAgent().orElse(""))) {
      throw new IllegalArgumentException("userAgent must be visible ASCII text");
    }
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a configuration. Not thread-safe. */
  final class Builder extends ImmutableClientConfig.Builder {
    Builder() {}
  }
}
