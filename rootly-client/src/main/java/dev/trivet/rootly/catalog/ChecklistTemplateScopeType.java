package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * What the scope of a checklist template is.
 *
 * @param value the text on the wire
 */
public record ChecklistTemplateScopeType(String value) implements OpenEnum {

  /** A team. */
  public static final ChecklistTemplateScopeType TEAM = new ChecklistTemplateScopeType("Team");

  /** A catalog. */
  public static final ChecklistTemplateScopeType CATALOG =
      new ChecklistTemplateScopeType("Catalog");

  @Override
  public String toString() {
    return value;
  }
}
