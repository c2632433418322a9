package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * What kind of catalog a property belongs to. Open: values added by Rootly later keep their text.
 *
 * @param value the text on the wire
 */
public record CatalogType(@JsonValue String value) {

  /** A catalog of your own making. */
  public static final CatalogType CATALOG = new CatalogType("catalog");

  /** Causes. */
  public static final CatalogType CAUSE = new CatalogType("cause");

  /** Environments. */
  public static final CatalogType ENVIRONMENT = new CatalogType("environment");

  /** Functionalities. */
  public static final CatalogType FUNCTIONALITY = new CatalogType("functionality");

  /** Types of incidents. */
  public static final CatalogType INCIDENT_TYPE = new CatalogType("incident_type");

  /** Services. */
  public static final CatalogType SERVICE = new CatalogType("service");

  /** Teams. */
  public static final CatalogType TEAM = new CatalogType("team");

  /**
   * Any kind.
   *
   * @param value the text on the wire
   */
  public CatalogType {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any kind.
   *
   * @param value the text on the wire
   * @return the kind
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CatalogType of(String value) {
    return new CatalogType(value);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
