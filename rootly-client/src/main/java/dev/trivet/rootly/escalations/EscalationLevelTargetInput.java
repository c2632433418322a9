package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A target to set for an escalation level. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevelTargetInput.Builder.class)
public interface EscalationLevelTargetInput {

  /**
   * {@return the ID of the target; for a Slack channel the ID in Slack, for a Microsoft Teams
   * channel the ID in Rootly}
   */
  Optional<String> id();

  /** {@return the type of the target} */
  Optional<EscalationLevelTargetType> type();

  /** {@return which members of a team are notified, when the target is a team} */
  Patch<NotifiedTeamMembers> teamMembers();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("EscalationLevelTargetInput.builder().type(..)", type());
    InputChecks.needs("EscalationLevelTargetInput.builder().id(..)", id());
    InputChecks.target("EscalationLevelTargetInput.builder().id(..)", type(), id());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEscalationLevelTargetInput.Builder {
    Builder() {}
  }
}
