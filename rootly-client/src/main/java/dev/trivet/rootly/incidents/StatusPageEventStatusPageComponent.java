package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A component of a status page, and its status according to an event. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEventStatusPageComponent.Builder.class)
public interface StatusPageEventStatusPageComponent extends HasAdditionalProperties {

  /** {@return the ID of the component} */
  Optional<String> statusPageComponentId();

  /** {@return how well the component works} */
  Optional<StatusPageEventStatusPageComponentStatus> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page event status page component. Not thread-safe. */
  final class Builder extends ImmutableStatusPageEventStatusPageComponent.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
