package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of owner of a checklist: how the owner is found.
 *
 * @param value the text on the wire
 */
public record ChecklistOwnerType(String value) implements OpenEnum {

  /** The owner is named in a field of the catalog entry. */
  public static final ChecklistOwnerType FIELD = new ChecklistOwnerType("field");

  /** The owner is a fixed user. */
  public static final ChecklistOwnerType USER = new ChecklistOwnerType("user");

  @Override
  public String toString() {
    return value;
  }
}
