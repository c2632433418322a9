package dev.trivet.core;

import dev.trivet.core.json.ApiModel;
import java.time.Duration;
import org.immutables.value.Value;

/** How long a call may take. Immutable. */
@ApiModel
@Value.Immutable
public interface Timeouts {

  /**
   * How long connecting may take, address lookup and TLS included.
   *
   * @return 10 seconds unless set
   */
  @Value.Default
  default Duration connect() {
    return Duration.ofSeconds(10);
  }

  /**
   * How long one attempt may take from its first byte out to its last byte in.
   *
   * @return 30 seconds unless set
   */
  @Value.Default
  default Duration attempt() {
    return Duration.ofSeconds(30);
  }

  /**
   * How long a whole call may take: all attempts and all waits between them together. A listing has
   * this much for each page.
   *
   * @return 3 minutes unless set
   */
  @Value.Default
  default Duration total() {
    return Duration.ofMinutes(3);
  }

  /** Refuses what cannot work. */
  @Value.Check
  default void check() {
    Checks.positive("timeouts.connect", connect());
    Checks.positive("timeouts.attempt", attempt());
    Checks.positive("timeouts.total", total());
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds timeouts. Not thread-safe. */
  final class Builder extends ImmutableTimeouts.Builder {
    Builder() {}
  }
}
