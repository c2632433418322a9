package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The business hours of a schedule, which count as working hours. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BusinessHours.Builder.class)
public interface BusinessHours extends HasAdditionalProperties {

  /** {@return the time of day at which the business hours begin, such as {@code 09:00}} */
  Optional<String> startTime();

  /** {@return the time of day at which the business hours end, such as {@code 17:00}} */
  Optional<String> endTime();

  /** {@return whether weekends have business hours too} */
  Optional<Boolean> includeWeekends();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a business hours. Not thread-safe. */
  final class Builder extends ImmutableBusinessHours.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
