package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target of an escalation level: somebody to page, or a channel to post to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevelNotificationTargetParam.Builder.class)
public interface EscalationLevelNotificationTargetParam extends HasAdditionalProperties {

  /**
   * {@return the ID of the target; for a Slack channel its ID in Slack, for a Microsoft Teams
   * channel its ID in Rootly}
   */
  String id();

  /** {@return what kind of target it is} */
  Optional<EscalationLevelNotificationTargetParamType> type();

  /** {@return who of a team is notified, when the target is a team} */
  Optional<EscalationLevelNotificationTargetParamTeamMember> teamMembers();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation level notification target param. Not thread-safe. */
  final class Builder extends ImmutableEscalationLevelNotificationTargetParam.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
