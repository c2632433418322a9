package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.v3.values.Occurrence;
import dev.trivet.honeybadger.values.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How often errors occurred in a project, interval by interval. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OccurrenceSeries.Builder.class)
public interface OccurrenceSeries extends HasAdditionalProperties {

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the counts, one for each interval} */
  List<Occurrence> buckets();

  /** {@return the time that was looked at; lists of all projects do not say it} */
  Optional<Period> period();

  /** {@return how long an interval is, {@code hour} for example; as with the period} */
  Optional<String> interval();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an occurrence series. Not thread-safe. */
  final class Builder extends ImmutableOccurrenceSeries.Builder implements Keeper {
    Builder() {}
  }
}
