package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A component of a status page to name in an event, with its status. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEventStatusPageComponentInput.Builder.class)
public interface StatusPageEventStatusPageComponentInput {

  /** {@return the ID of the component} */
  Optional<String> statusPageComponentId();

  /** {@return how well the component works} */
  Patch<StatusPageEventStatusPageComponentStatus> status();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page event status page component input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageEventStatusPageComponentInput.Builder {
    Builder() {}
  }
}
