package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to set on a communication group. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationGroupConditionInput.Builder.class)
public interface CommunicationGroupConditionInput {

  /** {@return the property of the incident that the condition checks} */
  Optional<CommunicationGroupProperty> propertyType();

  /** {@return the IDs of the services that the condition names} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the severities that the condition names} */
  Patch<List<String>> severityIds();

  /** {@return the IDs of the functionalities that the condition names} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the teams that the condition names} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the incident types that the condition names} */
  Patch<List<String>> incidentTypeIds();

  /** {@return the ID of an existing condition, to change that condition; only for an update} */
  Patch<String> id();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCommunicationGroupConditionInput.Builder {
    Builder() {}
  }
}
