package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The API key of a project, and the project that it belongs to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectKey.Builder.class)
public interface ProjectKey extends HasAdditionalProperties {

  /** {@return the API key, a secret; masked in {@code toString} and left out of JSON} */
  @Value.Redacted
  @JsonProperty(value = "id", access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> key();

  /** {@return the project, of which Honeybadger returns little more than ID and name} */
  Optional<Project> project();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project key. Not thread-safe. */
  final class Builder extends ImmutableProjectKey.Builder implements Keeper {
    Builder() {}
  }
}
