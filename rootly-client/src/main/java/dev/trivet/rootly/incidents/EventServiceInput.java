package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.OperationalStatus;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A service to add to an event, or its new status. A new one needs {@code serviceId} and {@code
 * status}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EventServiceInput.Builder.class)
public interface EventServiceInput {

  /** {@return the ID of the service; can only be set on creation} */
  Optional<String> serviceId();

  /** {@return the service's operational status; every update must set it} */
  Optional<OperationalStatus> status();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEventServiceInput.Builder {
    Builder() {}
  }
}
