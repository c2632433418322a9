package dev.trivet.honeybadger.v3.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A query of events. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InsightsQuery.Builder.class)
public interface InsightsQuery {

  /** {@return the query in Honeybadger's own language, BadgerQL} */
  Optional<String> query();

  /** {@return the IDs of the streams to look at; an unknown one is refused} */
  Optional<List<String>> streamIds();

  /** {@return the span of time to look at, {@code P1D} for example} */
  Optional<String> ts();

  /** {@return the time zone of times in the query} */
  Optional<String> timezone();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a run insights query. Not thread-safe. */
  final class Builder extends ImmutableInsightsQuery.Builder {
    Builder() {}
  }
}
