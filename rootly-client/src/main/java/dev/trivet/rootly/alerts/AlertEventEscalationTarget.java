package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.IncludedResource;
import java.util.Optional;
import org.immutables.value.Value;

/** An escalation target: the user or escalation policy that an alert was escalated to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEventEscalationTarget.Builder.class)
public interface AlertEventEscalationTarget extends HasAdditionalProperties {

  /** {@return the user or escalation policy, with its attributes} */
  Optional<IncludedResource> data();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert event escalation target. Not thread-safe. */
  final class Builder extends ImmutableAlertEventEscalationTarget.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
