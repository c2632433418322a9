package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sub-status to create, or what to change about one. A new one needs {@code name} and {@code
 * parentStatus}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SubStatusInput.Builder.class)
public interface SubStatusInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the status that the sub-status belongs to; cannot be changed later} */
  Optional<SubStatusParentStatus> parentStatus();

  /** {@return the position among the sub-statuses} */
  Patch<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableSubStatusInput.Builder {
    Builder() {}
  }
}
