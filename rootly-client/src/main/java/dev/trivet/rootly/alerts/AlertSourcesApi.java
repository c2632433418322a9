package dev.trivet.rootly.alerts;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert sources: the tools, webhooks and email addresses that alerts come from. Responses contain
 * secrets.
 *
 * @see <a href="https://docs.rootly.com/api-reference/alertsources/list-alert-sources">Rootly:
 *     alert sources</a>
 */
public final class AlertSourcesApi
    extends CollectionApi<AlertSource, AlertSourceInput, AlertSourceQuery> {

  static final CollectionEndpoints<AlertSource> ALERT_SOURCES =
      CollectionEndpoints.of(
              "rootly.alertSources", "alert_sources", "v1/alert_sources", AlertSource.class)
          .requires("name");

  AlertSourcesApi(Transport transport) {
    super(transport, ALERT_SOURCES);
  }

  /**
   * Finds the alert source with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An alert
   * source that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two.
   *
   * @param input what to create if no alert source has its name
   * @return the alert source, and whether this call created it
   */
  public Ensured<AlertSource> ensure(AlertSourceInput input) {
    return ensureBy(
        input, input.name(), name -> AlertSourceQuery.all().name(name), AlertSource::name);
  }
}
