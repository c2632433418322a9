package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of values that people choose from in a form field.
 *
 * @param value the text on the wire
 */
public record FormFieldValueKind(String value) implements OpenEnum {

  /** Inherited values; Rootly does not document from what. */
  public static final FormFieldValueKind INHERIT = new FormFieldValueKind("inherit");

  /** Teams. */
  public static final FormFieldValueKind GROUP = new FormFieldValueKind("group");

  /** Services. */
  public static final FormFieldValueKind SERVICE = new FormFieldValueKind("service");

  /** Functionalities. */
  public static final FormFieldValueKind FUNCTIONALITY = new FormFieldValueKind("functionality");

  /** Users. */
  public static final FormFieldValueKind USER = new FormFieldValueKind("user");

  /** Entities of a catalog. */
  public static final FormFieldValueKind CATALOG_ENTITY = new FormFieldValueKind("catalog_entity");

  /** Environments. */
  public static final FormFieldValueKind ENVIRONMENT = new FormFieldValueKind("environment");

  /** Causes. */
  public static final FormFieldValueKind CAUSE = new FormFieldValueKind("cause");

  /** Incident types. */
  public static final FormFieldValueKind INCIDENT_TYPE = new FormFieldValueKind("incident_type");

  @Override
  public String toString() {
    return value;
  }
}
