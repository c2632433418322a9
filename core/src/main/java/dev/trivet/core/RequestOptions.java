package dev.trivet.core;

import dev.trivet.core.style.ImmutableOptionsStyle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Options of one call, or of all calls made through one copy of a client, which replace those of
 * the client's configuration.
 */
@ImmutableOptionsStyle
@Value.Immutable
public interface RequestOptions {

  /**
   * How long the whole call may take: attempts and waits together, per page for a listing.
   *
   * @return the time for the call; the client's {@link Timeouts#total()} unless set
   */
  Optional<Duration> totalTimeout();

  /** {@return how long one attempt may take; the client's {@link Timeouts#attempt()} unless set} */
  Optional<Duration> attemptTimeout();

  /** {@return how the call is retried; the client's policy unless set} */
  Optional<RetryPolicy> retryPolicy();

  /**
   * The headers to send in addition, for example a trace ID. They cannot replace the credential,
   * the content type, or a header that the transport needs to work.
   *
   * @return the headers by name; none unless set
   */
  @Value.Redacted
  Map<String, String> headers();

  /**
   * A function that is called on the calling thread with status, headers, attempts and rate limit
   * of the response that led to a result or to an {@link dev.trivet.core.error.ApiStatusException},
   * once per call or page.
   *
   * @return the function; none unless set
   */
  Optional<Consumer<ResponseInfo>> onResponse();

  /** {@return a new builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds options. Not thread-safe. */
  final class Builder extends ImmutableRequestOptions.Builder {
    Builder() {}

    /**
     * Adds one header.
     *
     * @param name the header's name
     * @param value the header's value
     * @return this builder
     */
    public Builder header(String name, String value) {
      return putHeaders(name, value);
    }

    /**
     * Builds the options.
     *
     * @throws IllegalArgumentException when a timeout is not longer than zero, or a header cannot
     *     be sent
     */
    @Override
    public RequestOptions build() {
      var built = super.build();
      if (built.totalTimeout().isPresent()) {
        OptionChecks.positive("totalTimeout", built.totalTimeout().get());
      }
      if (built.attemptTimeout().isPresent()) {
        OptionChecks.positive("attemptTimeout", built.attemptTimeout().get());
      }
      for (var header : built.headers().entrySet()) {
        OptionChecks.header(header.getKey(), header.getValue());
      }
      return built;
    }
  }
}
