package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * How the owner of a checklist is found.
 *
 * @param value the text on the wire
 */
public record ChecklistOwnerType(String value) implements OpenEnum {

  /** In a field of the entry. */
  public static final ChecklistOwnerType FIELD = new ChecklistOwnerType("field");

  /** It is always the same user. */
  public static final ChecklistOwnerType USER = new ChecklistOwnerType("user");

  @Override
  public String toString() {
    return value;
  }
}
