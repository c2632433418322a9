package dev.trivet.rollbar.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Whether a project is in use. Open: values added by Rollbar later keep their text.
 *
 * @param value the text on the wire
 */
public record ProjectStatus(@JsonValue String value) {

  /** In use. */
  public static final ProjectStatus ENABLED = new ProjectStatus("enabled");

  /**
   * Any status.
   *
   * @param value the text on the wire
   */
  public ProjectStatus {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any status.
   *
   * @param value the text on the wire
   * @return the status
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectStatus of(String value) {
    return new ProjectStatus(value);
  }
}
