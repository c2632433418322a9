package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An escalation policy to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationPolicyInput.Builder.class)
public interface EscalationPolicyInput {

  /** {@return the display name of the escalation policy} */
  Optional<String> name();

  /** {@return the description of the escalation policy} */
  Patch<String> description();

  /** {@return the number of times the policy is run while nobody acknowledges the alert} */
  Optional<Long> repeatCount();

  /** {@return the IDs of the teams whose alerts start the policy} */
  Optional<List<String>> groupIds();

  /** {@return the IDs of the services whose alerts start the policy} */
  Optional<List<String>> serviceIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEscalationPolicyInput.Builder {
    Builder() {}
  }
}
