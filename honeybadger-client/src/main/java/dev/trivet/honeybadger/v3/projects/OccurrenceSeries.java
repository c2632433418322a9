package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.v3.values.Occurrence;
import dev.trivet.honeybadger.values.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How often errors occurred in a project, in each interval of a period. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OccurrenceSeries.Builder.class)
public interface OccurrenceSeries extends HasAdditionalProperties {

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the number of occurrences in each interval} */
  List<Occurrence> buckets();

  /** {@return the period in which occurrences were counted; absent in the list of all projects} */
  Optional<Period> period();

  /**
   * {@return the length of an interval, {@code hour} for example; absent in the list of all
   * projects}
   */
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
