package dev.trivet.honeybadger.v3.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.TimeSpans;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A query over a project's events, which needs {@code query}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InsightsQuery.Builder.class)
public interface InsightsQuery {

  /** {@return the query, written in BadgerQL, Honeybadger's query language} */
  Optional<String> query();

  /** {@return the IDs of the streams to query; Honeybadger refuses an unknown one} */
  Optional<List<String>> streamIds();

  /** {@return the time range to query, {@code P1D} for example} */
  Optional<String> ts();

  /** {@return the time zone for times in the query} */
  Optional<String> timezone();

  /** Refuses a time range in a form that Honeybadger does not understand. */
  @Value.Check
  default void check() {
    TimeSpans.check(ts());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a query over events. Not thread-safe. */
  final class Builder extends ImmutableInsightsQuery.Builder {
    Builder() {}
  }
}
