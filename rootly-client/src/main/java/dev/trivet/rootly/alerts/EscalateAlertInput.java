package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The escalation policy and level to escalate an alert to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalateAlertInput.Builder.class)
public interface EscalateAlertInput {

  /**
   * {@return the ID of the escalation policy, by default the current one of the alert; required for
   * a resolved alert that no longer has one}
   */
  Optional<String> escalationPolicyId();

  /**
   * {@return the level of the escalation policy, from 1; by default the next level, or level 1 of
   * another escalation policy}
   */
  Optional<Integer> escalationPolicyLevel();

  /**
   * {@return the user on whose behalf the call is made; ignored unless Rootly has enabled the
   * feature, and only for API keys of an organization or team}
   */
  Optional<Actor> actor();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEscalateAlertInput.Builder {
    Builder() {}
  }
}
