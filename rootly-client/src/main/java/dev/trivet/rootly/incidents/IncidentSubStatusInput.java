package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assignment of a sub-status to an incident, or what to change about one. A new one needs
 * {@code subStatusId} and {@code assignedAt}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentSubStatusInput.Builder.class)
public interface IncidentSubStatusInput {

  /** {@return the ID of the sub-status} */
  Optional<String> subStatusId();

  /** {@return when the incident got the sub-status} */
  Optional<Instant> assignedAt();

  /** {@return the ID of the user who set the sub-status} */
  Patch<Long> assignedByUserId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentSubStatusInput.Builder {
    Builder() {}
  }
}
