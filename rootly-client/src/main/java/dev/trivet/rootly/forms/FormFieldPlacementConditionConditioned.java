package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * What depends on a condition of a placement.
 *
 * @param value the text on the wire
 */
public record FormFieldPlacementConditionConditioned(String value) implements OpenEnum {

  /** Whether the field is on the form. */
  public static final FormFieldPlacementConditionConditioned PLACEMENT =
      new FormFieldPlacementConditionConditioned("placement");

  /** Whether the form requires the field. */
  public static final FormFieldPlacementConditionConditioned REQUIRED =
      new FormFieldPlacementConditionConditioned("required");

  @Override
  public String toString() {
    return value;
  }
}
