package dev.trivet.rootly.jsonapi;

import dev.trivet.core.json.ApiModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which times a list is to be limited to. Immutable. */
@ApiModel
@Value.Immutable
public interface TimeFilter {

  /**
   * Later than a time.
   *
   * @return the time, or empty
   */
  Optional<Instant> gt();

  /**
   * At a time or later.
   *
   * @return the time, or empty
   */
  Optional<Instant> gte();

  /**
   * Earlier than a time.
   *
   * @return the time, or empty
   */
  Optional<Instant> lt();

  /**
   * At a time or earlier.
   *
   * @return the time, or empty
   */
  Optional<Instant> lte();

  /**
   * A stretch of time.
   *
   * @param from its beginning, which belongs to it
   * @param to its end, which does not
   * @return the filter
   */
  static TimeFilter between(Instant from, Instant to) {
    return builder().gte(from).lt(to).build();
  }

  /**
   * Starts a filter.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a filter. Not thread-safe. */
  final class Builder extends ImmutableTimeFilter.Builder {
    Builder() {}
  }
}
