package dev.trivet.core;

import dev.trivet.core.style.ImmutableOptionsStyle;
import java.time.Duration;
import org.immutables.value.Value;

/** How long a call may take. */
@ImmutableOptionsStyle
@Value.Immutable
public interface Timeouts {

  /**
   * How long it may take until a connection is ready for the request: DNS lookup, connecting and
   * TLS handshake together. A DNS lookup that takes longer is not cut short, because Java offers no
   * way to; the call ends right after it.
   *
   * @return the time to connect; 10 seconds unless set
   */
  @Value.Default
  default Duration connect() {
    return Duration.ofSeconds(10);
  }

  /**
   * {@return how long one attempt may take, to the last byte of the body; 30 seconds unless set}
   */
  @Value.Default
  default Duration attempt() {
    return Duration.ofSeconds(30);
  }

  /**
   * How long a whole call may take: all attempts and all waits between them together. A listing has
   * this much time for each page.
   *
   * @return the time for a call; 3 minutes unless set
   */
  @Value.Default
  default Duration total() {
    return Duration.ofMinutes(3);
  }

  /** {@return a new builder with the defaults} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds timeouts. Not thread-safe. */
  final class Builder extends ImmutableTimeouts.Builder {
    Builder() {}

    /**
     * Builds the timeouts.
     *
     * @throws IllegalArgumentException when one of them is not longer than zero
     */
    @Override
    public Timeouts build() {
      var built = super.build();
      OptionChecks.positive("timeouts.connect", built.connect());
      OptionChecks.positive("timeouts.attempt", built.attempt());
      OptionChecks.positive("timeouts.total", built.total());
      return built;
    }
  }
}
