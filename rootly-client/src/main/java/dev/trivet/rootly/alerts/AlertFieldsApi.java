package dev.trivet.rootly.alerts;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert fields: custom fields that alerts can have values for.
 *
 * @see <a href="https://docs.rootly.com/api-reference/alertfields/list-alert-fields">Rootly: alert
 *     fields</a>
 */
public final class AlertFieldsApi
    extends CollectionApi<AlertField, AlertFieldInput, AlertFieldQuery> {

  static final CollectionEndpoints<AlertField> ALERT_FIELDS =
      CollectionEndpoints.of(
              "rootly.alertFields", "alert_fields", "v1/alert_fields", AlertField.class)
          .requires("name");

  AlertFieldsApi(Transport transport) {
    super(transport, ALERT_FIELDS);
  }

  /**
   * Finds the alert field with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An alert
   * field that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two.
   *
   * @param input what to create if no alert field has its name
   * @return the alert field, and whether this call created it
   */
  public Ensured<AlertField> ensure(AlertFieldInput input) {
    return ensureBy(
        input, input.name(), name -> AlertFieldQuery.all().name().is(name), AlertField::name);
  }
}
