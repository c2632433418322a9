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

  /** {@return the title that people see} */
  Optional<String> title();

  /** {@return what was said about it} */
  Optional<List<IncidentUpdateInput>> updates();

  /** {@return whether it is going on, over or planned} */
  Optional<IncidentBuildType> buildType();

  /** {@return whether subscribers are told about one that is over} */
  Optional<Boolean> retroShouldNotify();

  /** {@return what subscribers are told about one that is over} */
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
