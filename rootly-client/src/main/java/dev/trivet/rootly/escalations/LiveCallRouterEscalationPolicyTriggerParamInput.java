package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom a call to a live call router is to page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LiveCallRouterEscalationPolicyTriggerParamInput.Builder.class)
public interface LiveCallRouterEscalationPolicyTriggerParamInput {

  /** {@return the ID of the target} */
  Optional<String> id();

  /** {@return what kind of target it is} */
  Optional<LiveCallRouterEscalationPolicyTriggerParamTypeKind> type();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a live call router escalation policy trigger param input. Not thread-safe. */
  final class Builder extends ImmutableLiveCallRouterEscalationPolicyTriggerParamInput.Builder {
    Builder() {}
  }
}
