package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An event: an entry on the timeline of an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentEvent.Builder.class, using = ResourceDeserializer.class)
public interface IncidentEvent extends Resource {

  /** {@return the event's text: what happened} */
  Optional<String> event();

  /** {@return whether people outside the organization may see the event} */
  Optional<IncidentEventVisibility> visibility();

  /** {@return when the event happened} */
  Optional<Instant> occurredAt();

  /** {@return when the incident event was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident event was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the event's text without markup} */
  Optional<String> eventRaw();

  /** {@return the kind of event; Rootly does not document the values} */
  Optional<String> kind();

  /** {@return the source from which the event was written; Rootly does not document the values} */
  Optional<String> source();

  /** {@return when the event was starred} */
  Optional<Instant> starredAt();

  /** {@return the display name of the user who wrote the event} */
  Optional<String> userDisplayName();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident event. Not thread-safe. */
  final class Builder extends ImmutableIncidentEvent.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
