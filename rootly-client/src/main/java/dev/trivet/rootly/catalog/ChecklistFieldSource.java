package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The source of a field of a checklist template.
 *
 * @param value the text on the wire
 */
public record ChecklistFieldSource(String value) implements OpenEnum {

  /** The field is built in. */
  public static final ChecklistFieldSource BUILTIN = new ChecklistFieldSource("builtin");

  /** The field is a catalog property. */
  public static final ChecklistFieldSource CUSTOM = new ChecklistFieldSource("custom");

  @Override
  public String toString() {
    return value;
  }
}
