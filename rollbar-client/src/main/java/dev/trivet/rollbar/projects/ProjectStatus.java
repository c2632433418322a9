package dev.trivet.rollbar.projects;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a project is in use.
 *
 * @param value the text on the wire
 */
public record ProjectStatus(String value) implements OpenEnum {

  /** In use. */
  public static final ProjectStatus ENABLED = new ProjectStatus("enabled");

  @Override
  public String toString() {
    return value;
  }
}
