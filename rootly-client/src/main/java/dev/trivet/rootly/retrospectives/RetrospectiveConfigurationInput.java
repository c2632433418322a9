package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** What to change about a retrospective configuration. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveConfigurationInput.Builder.class)
public interface RetrospectiveConfigurationInput {

  /** {@return the IDs of the severities that select incidents} */
  Patch<List<String>> severityIds();

  /** {@return the IDs of the teams that select incidents} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the incident types that select incidents} */
  Patch<List<String>> incidentTypeIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveConfigurationInput.Builder {
    Builder() {}
  }
}
