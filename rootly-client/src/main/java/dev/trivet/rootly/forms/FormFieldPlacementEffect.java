package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * The effect of a placement's condition.
 *
 * @param value the text on the wire
 */
public record FormFieldPlacementEffect(String value) implements OpenEnum {

  /** The condition decides whether the field is on the form. */
  public static final FormFieldPlacementEffect PLACEMENT =
      new FormFieldPlacementEffect("placement");

  /** The condition decides whether the form requires the field. */
  public static final FormFieldPlacementEffect REQUIRED = new FormFieldPlacementEffect("required");

  @Override
  public String toString() {
    return value;
  }
}
