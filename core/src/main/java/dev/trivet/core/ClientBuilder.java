package dev.trivet.core;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all clients have in common. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

  private final ClientConfig.Builder config = ClientConfig.builder();
  private final Timeouts.Builder timeouts = Timeouts.builder();
  private final RetryPolicy.Builder retries = RetryPolicy.builder();
  private @Nullable String baseUrl;

  /** Starts from the defaults. */
  protected ClientBuilder() {}

  /** {@return this builder} */
  protected abstract B self();

  /**
   * Sets the base URL, to talk to a proxy, a gateway or a fake instead of the service.
   *
   * @param url an HTTP or HTTPS URL without user, query and fragment; checked by {@code build()}
   * @return this builder
   */
  public B baseUrl(String url) {
    baseUrl = Objects.requireNonNull(url, "baseUrl");
    return self();
  }

  /**
   * Sets how long a whole call may take: all attempts and all waits between them together, per page
   * for a listing.
   *
   * @param total the time for a call; 3 minutes unless set
   * @return this builder
   */
  public B timeout(Duration total) {
    config.timeouts(timeouts.total(total).build());
    return self();
  }

  /**
   * Sets how many requests one call may send, the first included.
   *
   * @param attempts the number of attempts; 3 unless set, 1 for no retries
   * @return this builder
   */
  public B maxAttempts(int attempts) {
    config.retryPolicy(retries.maxAttempts(attempts).build());
    return self();
  }

  /**
   * Builds on an HTTP client of yours: its proxy, TLS settings, DNS, interceptors and connection
   * pool are kept, its redirects and silent retries are not. It stays yours: closing the API client
   * does not touch it.
   *
   * @param client the HTTP client
   * @return this builder
   */
  public B httpClient(OkHttpClient client) {
    config.okHttpClient(client);
    return self();
  }

  /**
   * Adds an observer of what the client does, for metrics, traces or logs.
   *
   * @param observer told about calls, attempts, waits and pages
   * @return this builder
   */
  public B observer(ApiObserver observer) {
    config.observer(observer);
    return self();
  }

  /**
   * Puts text in front of the SDK's own {@code User-Agent}.
   *
   * @param text visible ASCII, for example {@code onboarding-job/1.4}
   * @return this builder
   */
  public B userAgent(String text) {
    config.userAgent(text);
    return self();
  }

  /**
   * Changes any other setting: timeouts of single attempts, back-off, rate limiter, clock.
   *
   * @param change sets the settings to change, which replace what other methods set before
   * @return this builder
   */
  public B configure(Consumer<ClientConfig.Builder> change) {
    change.accept(config);
    return self();
  }

  /** {@return the base URL set by the caller, or null} */
  protected final @Nullable String baseUrl() {
    return baseUrl;
  }

  /** {@return the settings as they are now} */
  protected final ClientConfig config() {
    return config.build();
  }
}
