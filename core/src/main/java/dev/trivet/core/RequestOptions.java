package dev.trivet.core;

import dev.trivet.core.json.ApiModel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What one call, or all calls made through one copy of a client, do differently from the client's
 * configuration. Immutable.
 */
@ApiModel
@Value.Immutable
public interface RequestOptions {

  /**
   * How long the whole call may take: attempts and waits together, per page for a listing.
   *
   * @return the client's {@link Timeouts#total()} unless set
   */
  Optional<Duration> deadline();

  /**
   * How long one attempt may take.
   *
   * @return the client's {@link Timeouts#attempt()} unless set
   */
  Optional<Duration> attemptTimeout();

  /**
   * How the call is repeated.
   *
   * @return the client's policy unless set
   */
  Optional<RetryPolicy> retryPolicy();

  /**
   * Headers to send in addition, for example a trace id. They cannot replace the credential or the
   * content type.
   *
   * @return none unless set
   */
  @Value.Redacted
  Map<String, String> headers();

  /**
   * Called on the calling thread with the facts of every answer that led to a result or to an
   * {@link dev.trivet.core.error.ApiStatusException}, once per call or page.
   *
   * @return nobody unless set
   */
  Optional<Consumer<ResponseInfo>> onResponse();

  /** Refuses what cannot work. */
  @Value.Check
  default void check() {
    if (deadline().isPresent()) {
      Checks.positive("deadline", deadline().get());
    }
    if (attemptTimeout().isPresent()) {
      Checks.positive("attemptTimeout", attemptTimeout().get());
    }
    for (var header : headers().entrySet()) {
      Checks.header(header.getKey(), header.getValue());
    }
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds options. Not thread-safe. */
  final class Builder extends ImmutableRequestOptions.Builder {
    Builder() {}

    /**
     * Sends one header more.
     *
     * @param name the header's name
     * @param value its value
     * @return this builder
     */
    public Builder header(String name, String value) {
      return putHeaders(name, value);
    }
  }
}
