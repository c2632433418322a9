package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.OperationalStatus;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A service that an incident's event names as affected, with its status. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EventService.Builder.class, using = ResourceDeserializer.class)
public interface EventService extends Resource {

  /** {@return the ID of the incident's event} */
  Optional<String> incidentEventId();

  /** {@return the ID of the service} */
  Optional<String> serviceId();

  /** {@return the service's operational status} */
  Optional<OperationalStatus> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an event service. Not thread-safe. */
  final class Builder extends ImmutableEventService.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
