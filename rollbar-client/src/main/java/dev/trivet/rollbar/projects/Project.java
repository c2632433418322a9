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

  /** {@return the ID of the account it belongs to} */
  Optional<Long> accountId();

  /** {@return the project's name; empty for projects that were deleted long ago} */
  Optional<String> name();

  /** {@return whether it is in use} */
  Optional<ProjectStatus> status();

  /** {@return when it was created} */
  Optional<Instant> dateCreated();

  /** {@return when it or one of its settings last changed} */
  Optional<Instant> dateModified();

  /** {@return its settings by wire name, which depend on the age of the project} */
  @Value.Default
  default Members settingsData() {
    return Members.none();
  }

  /** {@return its time zone, such as {@code America/Los_Angeles}, if the settings have one} */
  default Optional<String> timezone() {
    return Optional.ofNullable(settingsData().get("timezone")).flatMap(JsonValue::asText);
  }

  /** {@return how it shows the time of day, if the settings say so} */
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
