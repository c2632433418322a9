package dev.trivet.rollbar.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project to create. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/create-a-project">Rollbar: create a project</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectCreate.Builder.class)
public interface ProjectCreate {

  /**
   * {@return the project's name, at most 32 characters; Rollbar demands a letter first, then
   * letters, digits, spaces and the characters {@code _-.,}}
   */
  String name();

  /** {@return the ID of a project to copy the settings from; the default settings unless set} */
  Optional<Long> sourceProjectId();

  /**
   * {@return the project's time zone, such as {@code Europe/Berlin}; not in Rollbar's reference}
   */
  Optional<String> timezone();

  /** {@return the format in which the project shows the time of day; not in Rollbar's reference} */
  Optional<TimeFormat> timeFormat();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    var owner = "ProjectCreate.builder().name(..)";
    Preconditions.atMost(owner, Preconditions.notBlank(owner, name()), 32);
  }

  /**
   * Describes a project with default settings.
   *
   * @param name the project's name
   * @return the request
   */
  static ProjectCreate of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableProjectCreate.Builder {
    Builder() {}
  }
}
