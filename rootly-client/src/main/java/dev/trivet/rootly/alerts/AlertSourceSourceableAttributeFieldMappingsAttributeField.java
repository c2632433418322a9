package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * A field of an alert that is taken from the payload.
 *
 * @param value the text on the wire
 */
public record AlertSourceSourceableAttributeFieldMappingsAttributeField(String value)
    implements OpenEnum {

  /** The ID in the system it comes from. */
  public static final AlertSourceSourceableAttributeFieldMappingsAttributeField EXTERNAL_ID =
      new AlertSourceSourceableAttributeFieldMappingsAttributeField("external_id");

  /** The state, which may resolve the alert. */
  public static final AlertSourceSourceableAttributeFieldMappingsAttributeField STATE =
      new AlertSourceSourceableAttributeFieldMappingsAttributeField("state");

  /** The title of the alert. */
  public static final AlertSourceSourceableAttributeFieldMappingsAttributeField ALERT_TITLE =
      new AlertSourceSourceableAttributeFieldMappingsAttributeField("alert_title");

  /** The description of the alert. */
  public static final AlertSourceSourceableAttributeFieldMappingsAttributeField ALERT_DESCRIPTION =
      new AlertSourceSourceableAttributeFieldMappingsAttributeField("alert_description");

  /** The URL in the system it comes from. */
  public static final AlertSourceSourceableAttributeFieldMappingsAttributeField ALERT_EXTERNAL_URL =
      new AlertSourceSourceableAttributeFieldMappingsAttributeField("alert_external_url");

  /** The type of what is notified. */
  public static final AlertSourceSourceableAttributeFieldMappingsAttributeField
      NOTIFICATION_TARGET_TYPE =
          new AlertSourceSourceableAttributeFieldMappingsAttributeField("notification_target_type");

  /** The ID of what is notified. */
  public static final AlertSourceSourceableAttributeFieldMappingsAttributeField
      NOTIFICATION_TARGET_ID =
          new AlertSourceSourceableAttributeFieldMappingsAttributeField("notification_target_id");

  @Override
  public String toString() {
    return value;
  }
}
