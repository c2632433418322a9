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
@JsonDeserialize(builder = CommunicationGroupCommunicationGroupConditionInput.Builder.class)
public interface CommunicationGroupCommunicationGroupConditionInput {

  /** {@return what of the incident the condition looks at} */
  Optional<CommunicationGroupCommunicationGroupConditionPropertyType> propertyType();

  /** {@return the IDs of the services that the condition is about} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the severities that the condition is about} */
  Patch<List<String>> severityIds();

  /** {@return the IDs of the functionalities that the condition is about} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the teams that the condition is about} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the incident types that the condition is about} */
  Patch<List<String>> incidentTypeIds();

  /** {@return the ID} */
  Patch<String> id();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication group communication group condition input. Not thread-safe. */
  final class Builder extends ImmutableCommunicationGroupCommunicationGroupConditionInput.Builder {
    Builder() {}
  }
}
