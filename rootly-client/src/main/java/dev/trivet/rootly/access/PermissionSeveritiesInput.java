package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The severities of the incidents that a permission applies to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PermissionSeveritiesInput.Builder.class)
public interface PermissionSeveritiesInput {

  /** {@return whether it applies to incidents of any severity; {@code true} unless set} */
  Optional<Boolean> fullyEnabled();

  /** {@return whether it applies while an incident is created; {@code false} unless set} */
  Optional<Boolean> createEnabled();

  /** {@return whether it applies to incidents without a severity; {@code true} unless set} */
  Optional<Boolean> appliesToUnassigned();

  /** {@return the IDs of the severities of the incidents that it applies to} */
  Patch<List<String>> severityIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutablePermissionSeveritiesInput.Builder {
    Builder() {}
  }
}
