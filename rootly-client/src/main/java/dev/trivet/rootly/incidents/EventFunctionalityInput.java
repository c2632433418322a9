package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.OperationalStatus;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A functionality to add to an event, or its new status. A new one needs {@code functionalityId}
 * and {@code status}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EventFunctionalityInput.Builder.class)
public interface EventFunctionalityInput {

  /** {@return the ID of the functionality; can only be set on creation} */
  Optional<String> functionalityId();

  /** {@return the functionality's operational status; every update must set it} */
  Optional<OperationalStatus> status();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEventFunctionalityInput.Builder {
    Builder() {}
  }
}
