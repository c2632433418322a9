package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * What kind of values a catalog property has. Open: values added by Rootly later keep their text.
 *
 * @param value the text on the wire
 */
public record PropertyKind(@JsonValue String value) {

  /** Any text. */
  public static final PropertyKind TEXT = new PropertyKind("text");

  /** An entity of a catalog. */
  public static final PropertyKind REFERENCE = new PropertyKind("reference");

  /** Yes or no. */
  public static final PropertyKind BOOLEAN = new PropertyKind("boolean");

  /** A service. */
  public static final PropertyKind SERVICE = new PropertyKind("service");

  /** A functionality. */
  public static final PropertyKind FUNCTIONALITY = new PropertyKind("functionality");

  /** An environment. */
  public static final PropertyKind ENVIRONMENT = new PropertyKind("environment");

  /** A team. */
  public static final PropertyKind GROUP = new PropertyKind("group");

  /** A cause. */
  public static final PropertyKind CAUSE = new PropertyKind("cause");

  /** A type of incident. */
  public static final PropertyKind INCIDENT_TYPE = new PropertyKind("incident_type");

  /** A user. */
  public static final PropertyKind USER = new PropertyKind("user");

  /**
   * Any kind.
   *
   * @param value the text on the wire
   */
  public PropertyKind {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any kind.
   *
   * @param value the text on the wire
   * @return the kind
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PropertyKind of(String value) {
    return new PropertyKind(value);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
