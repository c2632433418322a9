package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.OperationalStatus;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A functionality that an incident's event names as affected, with its status. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EventFunctionality.Builder.class, using = ResourceDeserializer.class)
public interface EventFunctionality extends Resource {

  /** {@return the ID of the incident's event} */
  Optional<String> incidentEventId();

  /** {@return the ID of the functionality} */
  Optional<String> functionalityId();

  /** {@return the functionality's operational status} */
  Optional<OperationalStatus> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an event functionality. Not thread-safe. */
  final class Builder extends ImmutableEventFunctionality.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
