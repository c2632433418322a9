package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident event to create, or what to change about one. A new one needs {@code event}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentEventInput.Builder.class)
public interface IncidentEventInput {

  /** {@return the event's text: what happened} */
  Optional<String> event();

  /** {@return whether people outside the organization may see the event} */
  Optional<IncidentEventVisibility> visibility();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentEventInput.Builder {
    Builder() {}
  }
}
