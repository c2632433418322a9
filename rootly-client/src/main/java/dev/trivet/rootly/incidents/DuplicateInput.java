package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The original of an incident that is a duplicate, and whether to cancel the duplicate. It needs
 * {@code duplicateIncidentId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DuplicateInput.Builder.class)
public interface DuplicateInput {

  /** {@return the ID of the original incident, which the other one duplicates} */
  Optional<String> duplicateIncidentId();

  /** {@return whether to cancel the duplicate; {@code true} by default} */
  Optional<Boolean> autoCancelIncident();

  /** {@return the reason why the duplicate is cancelled} */
  Optional<String> reasonForCancellation();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableDuplicateInput.Builder {
    Builder() {}
  }
}
