package dev.trivet.honeybadger.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.TimeSpans;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An Insights query and the events to run it on. It needs the query itself. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InsightsQuery.Builder.class)
public interface InsightsQuery {

  /** {@return the query, written in BadgerQL, Honeybadger's query language} */
  Optional<String> query();

  /**
   * {@return the time range to query: {@code today}, {@code yesterday}, {@code week}, {@code
   * month}, an ISO-8601 duration such as {@code PT3H}, or an interval; the last three hours unless
   * set}
   */
  Optional<String> ts();

  /** {@return the time zone of the query by its IANA name, {@code Europe/Berlin} for example} */
  Optional<String> timezone();

  /** {@return the IDs of the streams to query; unknown ones are ignored as long as one is known} */
  Optional<List<String>> streamIds();

  /** Refuses a time range in a form that Honeybadger does not understand. */
  @Value.Check
  default void check() {
    TimeSpans.check(ts());
  }

  /**
   * A query of the last three hours.
   *
   * @param query the query, written in BadgerQL, Honeybadger's query language
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
