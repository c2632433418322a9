package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom a call to a live call router pages. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LiveCallRouterEscalationPolicyTriggerParam.Builder.class)
public interface LiveCallRouterEscalationPolicyTriggerParam extends HasAdditionalProperties {

  /** {@return the ID of the target} */
  String id();

  /** {@return what kind of target it is} */
  Optional<LiveCallRouterEscalationPolicyTriggerParamType> type();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a live call router escalation policy trigger param. Not thread-safe. */
  final class Builder extends ImmutableLiveCallRouterEscalationPolicyTriggerParam.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
