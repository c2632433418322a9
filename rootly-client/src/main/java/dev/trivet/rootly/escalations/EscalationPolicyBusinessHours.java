package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.schedules.DayLetter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The business hours of an escalation policy, which count as working hours. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationPolicyBusinessHours.Builder.class)
public interface EscalationPolicyBusinessHours extends HasAdditionalProperties {

  /** {@return the time zone of the hours, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return the days of the week that have business hours} */
  List<DayLetter> days();

  /** {@return the time of day at which the business hours begin, such as {@code 09:00}} */
  Optional<String> startTime();

  /** {@return the time of day at which the business hours end, such as {@code 17:00}} */
  Optional<String> endTime();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation policy business hours. Not thread-safe. */
  final class Builder extends ImmutableEscalationPolicyBusinessHours.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
