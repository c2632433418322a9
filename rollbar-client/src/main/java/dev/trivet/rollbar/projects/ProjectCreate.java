package dev.trivet.rollbar.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project to create. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/create-a-project">Rollbar: create a project</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = ProjectCreate.Builder.class)
public interface ProjectCreate {

  /**
   * The project's name.
   *
   * @return at most 32 characters starting with a letter, says Rollbar
   */
  String name();

  /**
   * A project to copy the settings from.
   *
   * @return the other project's number, or empty for the default settings
   */
  Optional<Long> sourceProjectId();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("ProjectCreate.builder().name(..): the name is blank");
    }
  }

  /**
   * A project with a name and default settings.
   *
   * @param name the project's name
   * @return the request
   */
  static ProjectCreate of(String name) {
    return builder().name(name).build();
  }

  /**
   * Starts a request.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableProjectCreate.Builder {
    Builder() {}
  }
}
