package dev.trivet.spring;

import dev.trivet.core.ClientBuilder;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Timeouts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands properties to the builder of a client. What the builder refuses becomes an error that names
 * the property.
 */
final class ClientSetup {

  private final TrivetService service;

  ClientSetup(TrivetService service) {
    this.service = service;
  }

  /** Sets what all services have. */
  ClientSetup common(ClientProperties properties, ClientBuilder<?> builder) {
    var timeouts = Timeouts.builder();
    var retries = RetryPolicy.builder();
    // each is built at once, so that the error is about this one
    set("timeout", properties.getTimeout(), value -> timeouts.total(value).build());
    set(
        "attempt-timeout",
        properties.getAttemptTimeout(),
        value -> timeouts.attempt(value).build());
    set(
        "connect-timeout",
        properties.getConnectTimeout(),
        value -> timeouts.connect(value).build());
    set("max-attempts", properties.getMaxAttempts(), value -> retries.maxAttempts(value).build());
    set(
        "initial-backoff",
        properties.getInitialBackoff(),
        value -> retries.initialBackoff(value).build());
    set("max-backoff", properties.getMaxBackoff(), value -> retries.maxBackoff(value).build());
    builder.configure(config -> config.timeouts(timeouts.build()).retryPolicy(retries.build()));
    text("base-url", properties.getBaseUrl(), builder::baseUrl);
    text("user-agent", properties.getUserAgent(), builder::userAgent);
    return this;
  }

  /** Sets a token, if there is one and it does not belong elsewhere. */
  ClientSetup credential(String name, @Nullable String value, Consumer<String> setter) {
    return text(
        name,
        value,
        token -> {
          TokenShape.check(service.property(name), token);
          setter.accept(token);
        });
  }

  /** Sets a text, if there is one; an empty one is what a placeholder without a value leaves. */
  ClientSetup text(String name, @Nullable String value, Consumer<String> setter) {
    return set(name, value == null || value.isEmpty() ? null : value, setter);
  }

  /** Sets a value, if there is one. */
  <V> ClientSetup set(String name, @Nullable V value, Consumer<V> setter) {
    if (value == null) {
      return this;
    }
    try {
      setter.accept(value);
    } catch (IllegalArgumentException e) {
      throw refused(service.property(name), e);
    }
    return this;
  }

  /** Builds the client. */
  <C> C build(Supplier<C> build) {
    try {
      return build.get();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw refused(service.prefix(), e);
    }
  }

  private TrivetPropertyException refused(String where, RuntimeException e) {
    return new TrivetPropertyException(
        where + ": " + e.getMessage(),
        "Correct the properties that begin with "
            + service.prefix()
            + ", and what customizers of the client set.",
        e);
  }
}
