package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.OperationalStatus;
import java.util.Optional;
import org.immutables.value.Value;

/** A component of a status page, with the status that an event gives it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEventComponent.Builder.class)
public interface StatusPageEventComponent extends HasAdditionalProperties {

  /** {@return the ID of the component} */
  Optional<String> statusPageComponentId();

  /** {@return the component's operational status} */
  Optional<OperationalStatus> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page event component. Not thread-safe. */
  final class Builder extends ImmutableStatusPageEventComponent.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
