package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a field of a checklist template comes from.
 *
 * @param value the text on the wire
 */
public record ChecklistFieldSource(String value) implements OpenEnum {

  /** It is built in. */
  public static final ChecklistFieldSource BUILTIN = new ChecklistFieldSource("builtin");

  /** It is a catalog property. */
  public static final ChecklistFieldSource CUSTOM = new ChecklistFieldSource("custom");

  @Override
  public String toString() {
    return value;
  }
}
