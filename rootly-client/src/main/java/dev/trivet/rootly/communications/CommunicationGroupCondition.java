package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition of a communication group: the services, severities, functionalities, teams or
 * incident types that an incident must have.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationGroupCondition.Builder.class)
public interface CommunicationGroupCondition extends HasAdditionalProperties {

  /** {@return the property of the incident that the condition checks} */
  Optional<CommunicationGroupProperty> propertyType();

  /** {@return the IDs of the services that the condition names} */
  List<String> serviceIds();

  /** {@return the IDs of the severities that the condition names} */
  List<String> severityIds();

  /** {@return the IDs of the functionalities that the condition names} */
  List<String> functionalityIds();

  /** {@return the IDs of the teams that the condition names} */
  List<String> groupIds();

  /** {@return the IDs of the incident types that the condition names} */
  List<String> incidentTypeIds();

  /** {@return how the property of the incident is compared, in Rootly's words} */
  Optional<String> condition();

  /** {@return the ID of the condition} */
  Optional<String> id();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication group condition. Not thread-safe. */
  final class Builder extends ImmutableCommunicationGroupCondition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
