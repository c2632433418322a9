package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where to escalate an alert to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalateAlertInput.Builder.class)
public interface EscalateAlertInput {

  /**
   * {@return the ID of the escalation policy, by default the one of the alert; resolved alerts may
   * need one}
   */
  Optional<String> escalationPolicyId();

  /**
   * {@return the level, from 1; by default the next one, or the first one of another escalation
   * policy}
   */
  Optional<Integer> escalationPolicyLevel();

  /**
   * {@return on whose behalf; ignored unless Rootly has enabled it, and only for keys of an
   * organization or team}
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
