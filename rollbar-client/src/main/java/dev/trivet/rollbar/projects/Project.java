package dev.trivet.rollbar.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.OpenModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project of the account. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-project">Rollbar: get a project</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
public interface Project extends OpenModel {

  /**
   * The project's number.
   *
   * @return unique in Rollbar
   */
  long id();

  /**
   * The account it belongs to.
   *
   * @return the account's number
   */
  Optional<Long> accountId();

  /**
   * The project's name.
   *
   * @return as shown to people; empty for projects that were deleted long ago
   */
  Optional<String> name();

  /**
   * Whether it is in use.
   *
   * @return the status
   */
  Optional<ProjectStatus> status();

  /**
   * When it was made.
   *
   * @return to the second
   */
  Optional<Instant> dateCreated();

  /**
   * When it or one of its settings last changed.
   *
   * @return to the second
   */
  Optional<Instant> dateModified();

  /**
   * Its settings, by wire name; which ones there are depends on the age of the project.
   *
   * @return an unmodifiable map, empty when the answer has none
   */
  Map<String, JsonValue> settingsData();

  /**
   * The project's time zone, from its settings.
   *
   * @return a name such as {@code America/Los_Angeles}, or empty when the settings have none
   */
  default Optional<String> timezone() {
    return Optional.ofNullable(settingsData().get("timezone")).flatMap(JsonValue::asText);
  }

  /**
   * How the project shows the time of day, from its settings.
   *
   * @return {@code 12h} or {@code 24h}, or empty when the settings have none
   */
  default Optional<String> timeFormat() {
    return Optional.ofNullable(settingsData().get("time_format")).flatMap(JsonValue::asText);
  }

  /**
   * Starts a project, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project. Not thread-safe. */
  final class Builder extends ImmutableProject.Builder {
    Builder() {}
  }
}
