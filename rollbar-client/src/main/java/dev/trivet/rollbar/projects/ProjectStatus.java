package dev.trivet.rollbar.projects;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a project.
 *
 * @param value the text on the wire
 */
public record ProjectStatus(String value) implements OpenEnum {

  /** The project is in use. */
  public static final ProjectStatus ENABLED = new ProjectStatus("enabled");

  @Override
  public String toString() {
    return value;
  }
}
