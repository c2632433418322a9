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

  /** {@return what happened} */
  Optional<String> event();

  /** {@return who may see it} */
  Optional<IncidentEventVisibility> visibility();

  /** {@return when it happened} */
  Optional<Instant> occurredAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the text of the event without markup} */
  Optional<String> eventRaw();

  /** {@return what kind of event it is; Rootly does not document the values} */
  Optional<String> kind();

  /** {@return where it was written; Rootly does not document the values} */
  Optional<String> source();

  /** {@return when it was given a star} */
  Optional<Instant> starredAt();

  /** {@return the name of the user who wrote it, as people see it} */
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
