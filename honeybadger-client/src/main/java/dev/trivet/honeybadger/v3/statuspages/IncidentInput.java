package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An incident to create, or what to change about one. A new one needs {@code title} and {@code
 * updates}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentInput.Builder.class)
public interface IncidentInput {

  /** {@return the incident's title, as shown on the status page} */
  Optional<String> title();

  /** {@return the updates on the incident; only for a new incident} */
  Optional<List<IncidentUpdateInput>> updates();

  /**
   * {@return the kind of incident: current, retroactive or scheduled maintenance; only for a new
   * incident}
   */
  Optional<IncidentBuildType> buildType();

  /** {@return whether subscribers are notified of a retroactive incident} */
  Optional<Boolean> retroShouldNotify();

  /** {@return the message to subscribers about a retroactive incident} */
  Patch<String> retroNotifyMessage();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident. Not thread-safe. */
  final class Builder extends ImmutableIncidentInput.Builder {
    Builder() {}
  }
}
