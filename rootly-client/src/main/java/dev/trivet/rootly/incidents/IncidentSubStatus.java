package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The assignment of a sub-status to an incident, with its time. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentSubStatus.Builder.class, using = ResourceDeserializer.class)
public interface IncidentSubStatus extends Resource {

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return the ID of the sub-status} */
  Optional<String> subStatusId();

  /** {@return when the incident got the sub-status} */
  Optional<Instant> assignedAt();

  /** {@return the ID of the user who set the sub-status} */
  Optional<Long> assignedByUserId();

  /** {@return a reference to the sub-status, empty unless Rootly sends it} */
  default Optional<ResourceRef> subStatus() {
    return relatedOne("sub_status");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident sub-status. Not thread-safe. */
  final class Builder extends ImmutableIncidentSubStatus.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
