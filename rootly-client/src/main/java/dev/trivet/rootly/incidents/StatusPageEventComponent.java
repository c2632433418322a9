package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.OperationalStatus;
import java.util.Optional;
import org.immutables.value.Value;

/** A component of a status page, and its status according to an event. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEventComponent.Builder.class)
public interface StatusPageEventComponent extends HasAdditionalProperties {

  /** {@return the ID of the component} */
  Optional<String> statusPageComponentId();

  /** {@return how well the component works} */
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
