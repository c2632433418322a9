package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * What a condition of a placement decides.
 *
 * @param value the text on the wire
 */
public record FormFieldPlacementEffect(String value) implements OpenEnum {

  /** Whether the field is on the form. */
  public static final FormFieldPlacementEffect PLACEMENT =
      new FormFieldPlacementEffect("placement");

  /** Whether the form requires the field. */
  public static final FormFieldPlacementEffect REQUIRED = new FormFieldPlacementEffect("required");

  @Override
  public String toString() {
    return value;
  }
}
