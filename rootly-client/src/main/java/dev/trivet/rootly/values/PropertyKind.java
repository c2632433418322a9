package dev.trivet.rootly.values;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of values of a catalog property.
 *
 * @param value the text on the wire
 */
public record PropertyKind(String value) implements OpenEnum {

  /** Any text. */
  public static final PropertyKind TEXT = new PropertyKind("text");

  /** An entity of a catalog. */
  public static final PropertyKind REFERENCE = new PropertyKind("reference");

  /** True or false. */
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

  /** An incident type. */
  public static final PropertyKind INCIDENT_TYPE = new PropertyKind("incident_type");

  /** A user. */
  public static final PropertyKind USER = new PropertyKind("user");

  @Override
  public String toString() {
    return value;
  }
}
