package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target to set for an escalation level. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevelNotificationTargetParamInput.Builder.class)
public interface EscalationLevelNotificationTargetParamInput {

  /**
   * {@return the ID of the target; for a Slack channel its ID in Slack, for a Microsoft Teams
   * channel its ID in Rootly}
   */
  Optional<String> id();

  /** {@return what kind of target it is} */
  Optional<EscalationLevelNotificationTargetParamType> type();

  /** {@return who of a team is notified, when the target is a team} */
  Patch<EscalationLevelNotificationTargetParamTeamMember> teamMembers();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation level notification target param input. Not thread-safe. */
  final class Builder extends ImmutableEscalationLevelNotificationTargetParamInput.Builder {
    Builder() {}
  }
}
