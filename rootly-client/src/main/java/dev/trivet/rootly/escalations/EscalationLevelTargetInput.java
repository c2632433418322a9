package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target to set for an escalation level. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevelTargetInput.Builder.class)
public interface EscalationLevelTargetInput {

  /**
   * {@return the ID of the target; for a Slack channel its ID in Slack, for a Microsoft Teams
   * channel its ID in Rootly}
   */
  Optional<String> id();

  /** {@return what kind of target it is} */
  Optional<EscalationLevelTargetType> type();

  /** {@return who of a team is notified, when the target is a team} */
  Patch<NotifiedTeamMembers> teamMembers();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEscalationLevelTargetInput.Builder {
    Builder() {}
  }
}
