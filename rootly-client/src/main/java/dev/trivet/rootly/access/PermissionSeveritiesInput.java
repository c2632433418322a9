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

  /**
   * {@return whether the permission applies to incidents of any severity; {@code true} by default}
   */
  Optional<Boolean> fullyEnabled();

  /**
   * {@return whether the permission applies while an incident is created; {@code false} by default}
   */
  Optional<Boolean> createEnabled();

  /**
   * {@return whether the permission applies to incidents without a severity; {@code true} by
   * default}
   */
  Optional<Boolean> appliesToUnassigned();

  /** {@return the IDs of the severities of the incidents that the permission applies to} */
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
