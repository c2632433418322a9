package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a field of a checklist template comes from.
 *
 * @param value the text on the wire
 */
public record ChecklistTemplateFieldFieldSource(String value) implements OpenEnum {

  /** It is built in. */
  public static final ChecklistTemplateFieldFieldSource BUILTIN =
      new ChecklistTemplateFieldFieldSource("builtin");

  /** It is a catalog property. */
  public static final ChecklistTemplateFieldFieldSource CUSTOM =
      new ChecklistTemplateFieldFieldSource("custom");

  @Override
  public String toString() {
    return value;
  }
}
