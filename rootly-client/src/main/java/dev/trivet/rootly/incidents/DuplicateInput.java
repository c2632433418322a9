package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The incident that an incident duplicates, and whether to cancel the duplicate. It needs {@code
 * duplicateIncidentId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DuplicateInput.Builder.class)
public interface DuplicateInput {

  /** {@return the ID of the incident that it duplicates} */
  Optional<String> duplicateIncidentId();

  /** {@return whether the duplicate is cancelled too, {@code true} by default} */
  Optional<Boolean> autoCancelIncident();

  /** {@return why it is cancelled} */
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
