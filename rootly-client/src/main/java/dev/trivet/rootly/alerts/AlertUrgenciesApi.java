package dev.trivet.rootly.alerts;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert urgencies: how fast alerts need attention.
 *
 * @see <a href="https://docs.rootly.com/api-reference/alerturgencies/list-alert-urgencies">Rootly:
 *     alert urgencies</a>
 */
public final class AlertUrgenciesApi
    extends CollectionApi<AlertUrgency, AlertUrgencyInput, AlertUrgencyQuery> {

  static final CollectionEndpoints<AlertUrgency> ALERT_URGENCIES =
      CollectionEndpoints.of(
              "rootly.alertUrgencies", "alert_urgencies", "v1/alert_urgencies", AlertUrgency.class)
          .requires("name", "description");

  AlertUrgenciesApi(Transport transport) {
    super(transport, ALERT_URGENCIES);
  }

  /**
   * Finds the alert urgency with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An alert
   * urgency that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two.
   *
   * @param input what to create if no alert urgency has its name
   * @return the alert urgency, and whether this call created it
   */
  public Ensured<AlertUrgency> ensure(AlertUrgencyInput input) {
    return ensureBy(
        input, input.name(), name -> AlertUrgencyQuery.all().name().is(name), AlertUrgency::name);
  }
}
