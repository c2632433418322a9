package dev.trivet.honeybadger.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A query of events. It needs the query itself. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InsightsQuery.Builder.class)
public interface InsightsQuery {

  /** {@return the query in Honeybadger's own language, BadgerQL} */
  Optional<String> query();

  /**
   * {@return the span of time to look at: {@code today}, {@code week}, a duration such as {@code
   * PT3H} or an interval; the last three hours unless set}
   */
  Optional<String> ts();

  /** {@return the time zone that days begin in, {@code Europe/Berlin} for example} */
  Optional<String> timezone();

  /**
   * {@return the IDs of the streams to look at; unknown ones are ignored as long as one is known}
   */
  Optional<List<String>> streamIds();

  /** Refuses a span of time in a form that Honeybadger certainly does not understand. */
  @Value.Check
  default void check() {
    if (ts().filter(span -> span.strip().matches("\\d+\\s*\\p{Alpha}+")).isPresent()) {
      throw new IllegalArgumentException(
          "InsightsQuery.builder().ts(..): Honeybadger wants today, week, a duration such as PT3H,"
              + " or an interval");
    }
  }

  /**
   * A query of the last three hours.
   *
   * @param query the query in Honeybadger's own language, BadgerQL
   * @return the query
   */
  static InsightsQuery of(String query) {
    return builder().query(query).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an insights query. Not thread-safe. */
  final class Builder extends ImmutableInsightsQuery.Builder {
    Builder() {}
  }
}
