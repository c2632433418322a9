package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key with which applications report to a project. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectKey.Builder.class)
public interface ProjectKey extends HasAdditionalProperties {

  /** {@return the key's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the key itself, which is a secret} */
  @Value.Redacted
  @JsonProperty(value = "key", access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> key();

  /** {@return the key's label, which says what the key is for} */
  Optional<String> label();

  /** {@return when the key was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project key. Not thread-safe. */
  final class Builder extends ImmutableProjectKey.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
