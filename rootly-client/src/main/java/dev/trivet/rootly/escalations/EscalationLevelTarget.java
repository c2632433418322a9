package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target of an escalation level: somebody to page, or a channel to post to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevelTarget.Builder.class)
public interface EscalationLevelTarget extends HasAdditionalProperties {

  /**
   * {@return the ID of the target; for a Slack channel the ID in Slack, for a Microsoft Teams
   * channel the ID in Rootly}
   */
  String id();

  /** {@return the type of the target} */
  Optional<EscalationLevelTargetType> type();

  /** {@return which members of a team are notified, when the target is a team} */
  Optional<NotifiedTeamMembers> teamMembers();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation level target. Not thread-safe. */
  final class Builder extends ImmutableEscalationLevelTarget.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
