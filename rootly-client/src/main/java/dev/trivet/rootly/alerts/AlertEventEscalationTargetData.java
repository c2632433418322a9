package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The user or escalation policy that is an escalation target. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEventEscalationTargetData.Builder.class)
public interface AlertEventEscalationTargetData extends HasAdditionalProperties {

  /** {@return the ID of the user or escalation policy} */
  Optional<String> id();

  /** {@return what it is: {@code users}, {@code escalation_policies} or another type} */
  Optional<String> type();

  /** {@return the attributes of the user or escalation policy} */
  Optional<Members> attributes();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert event escalation target data. Not thread-safe. */
  final class Builder extends ImmutableAlertEventEscalationTargetData.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
