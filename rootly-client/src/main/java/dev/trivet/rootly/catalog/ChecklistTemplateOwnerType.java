package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * How the owner of a checklist is found.
 *
 * @param value the text on the wire
 */
public record ChecklistTemplateOwnerType(String value) implements OpenEnum {

  /** In a field of the entry. */
  public static final ChecklistTemplateOwnerType FIELD = new ChecklistTemplateOwnerType("field");

  /** It is always the same user. */
  public static final ChecklistTemplateOwnerType USER = new ChecklistTemplateOwnerType("user");

  @Override
  public String toString() {
    return value;
  }
}
