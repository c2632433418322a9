package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.OperationalStatus;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A component of a status page, with the status that an event is to give it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEventComponentInput.Builder.class)
public interface StatusPageEventComponentInput {

  /** {@return the ID of the component} */
  Optional<String> statusPageComponentId();

  /** {@return the component's operational status} */
  Patch<OperationalStatus> status();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs(
        "StatusPageEventComponentInput.builder().statusPageComponentId(..)",
        statusPageComponentId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageEventComponentInput.Builder {
    Builder() {}
  }
}
