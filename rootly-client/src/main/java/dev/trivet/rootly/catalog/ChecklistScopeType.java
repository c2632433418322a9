package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of the scope of a checklist template.
 *
 * @param value the text on the wire
 */
public record ChecklistScopeType(String value) implements OpenEnum {

  /** A team. */
  public static final ChecklistScopeType TEAM = new ChecklistScopeType("Team");

  /** A catalog. */
  public static final ChecklistScopeType CATALOG = new ChecklistScopeType("Catalog");

  @Override
  public String toString() {
    return value;
  }
}
