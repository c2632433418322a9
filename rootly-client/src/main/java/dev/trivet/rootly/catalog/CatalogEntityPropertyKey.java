package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of value that an entity has for a catalog property.
 *
 * @param value the text on the wire
 */
public record CatalogEntityPropertyKey(String value) implements OpenEnum {

  /** A text. */
  public static final CatalogEntityPropertyKey TEXT = new CatalogEntityPropertyKey("text");

  /** An entity of a catalog. */
  public static final CatalogEntityPropertyKey CATALOG_ENTITY =
      new CatalogEntityPropertyKey("catalog_entity");

  /** Something in Slack; Rootly does not document what. */
  public static final CatalogEntityPropertyKey SLACK = new CatalogEntityPropertyKey("slack");

  @Override
  public String toString() {
    return value;
  }
}
