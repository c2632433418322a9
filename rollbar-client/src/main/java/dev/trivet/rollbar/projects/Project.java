package dev.trivet.rollbar.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project of the account. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-project">Rollbar: get a project</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
public interface Project extends HasAdditionalProperties {

  /** {@return the project's ID} */
  long id();

  /** {@return the ID of the account that the project belongs to} */
  Optional<Long> accountId();

  /** {@return the project's name; empty for projects that were deleted long ago} */
  Optional<String> name();

  /** {@return the project's status} */
  Optional<ProjectStatus> status();

  /** {@return when the project was created} */
  Optional<Instant> dateCreated();

  /** {@return when the project or one of its settings last changed} */
  Optional<Instant> dateModified();

  /**
   * {@return the project's settings by wire name; which ones there are depends on the age of the
   * project}
   */
  @Value.Default
  default Members settingsData() {
    return Members.none();
  }

  /**
   * {@return the project's time zone, such as {@code America/Los_Angeles}, if the settings have
   * one}
   */
  default Optional<String> timezone() {
    return Optional.ofNullable(settingsData().get("timezone")).flatMap(JsonValue::asText);
  }

  /** {@return the format in which the project shows the time of day, if the settings have one} */
  default Optional<TimeFormat> timeFormat() {
    return Optional.ofNullable(settingsData().get("time_format"))
        .flatMap(JsonValue::asText)
        .map(TimeFormat::new);
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project. Not thread-safe. */
  final class Builder extends ImmutableProject.Builder implements Keeper {
    Builder() {}
  }
}
