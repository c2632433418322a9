package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A retrospective configuration: selects the incidents whose retrospective is skipped or mandatory.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = RetrospectiveConfiguration.Builder.class,
    using = ResourceDeserializer.class)
public interface RetrospectiveConfiguration extends Resource {

  /** {@return whether the retrospectives of the selected incidents are skipped or mandatory} */
  Optional<RetrospectiveConfigurationKind> kind();

  /** {@return the IDs of the severities that select incidents} */
  List<String> severityIds();

  /** {@return the IDs of the teams that select incidents} */
  List<String> groupIds();

  /** {@return the IDs of the incident types that select incidents} */
  List<String> incidentTypeIds();

  /** {@return when the retrospective configuration was created} */
  Optional<Instant> createdAt();

  /** {@return when the retrospective configuration was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retrospective configuration. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveConfiguration.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
