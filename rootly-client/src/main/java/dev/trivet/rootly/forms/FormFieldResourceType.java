package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * The resource that a form field describes.
 *
 * @param value the text on the wire
 */
public record FormFieldResourceType(String value) implements OpenEnum {

  /** Incidents. */
  public static final FormFieldResourceType INCIDENT = new FormFieldResourceType("incident");

  /** Problems. */
  public static final FormFieldResourceType PROBLEM = new FormFieldResourceType("problem");

  @Override
  public String toString() {
    return value;
  }
}
