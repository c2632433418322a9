package dev.trivet.rootly.alerts;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Alerts: signals that something may need attention, and what decides who is told. Creating or
 * escalating one may page people. No call deletes an alert. Immutable and thread-safe.
 */
public final class AlertsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.alerts");

  static final Endpoint<List<Alert>> OF_INCIDENT =
      GROUP.list("ofIncident", "GET v1/incidents/{incident_id}/alerts", Alert.class);
  static final Endpoint<List<Alert>> ATTACH =
      GROUP
          .list("attach", "POST v1/incidents/{incident_id}/alerts", Alert.class)
          .wrappedIn("alerts")
          .requires("alert_ids");
  static final Endpoint<Listing<Alert>> LIST = GROUP.page("list", "GET v1/alerts", Alert.class);
  static final Endpoint<Alert> CREATE =
      GROUP.one("create", "POST v1/alerts", Alert.class).wrappedIn("alerts").requires("summary");
  static final Endpoint<Alert> GET = GROUP.one("get", "GET v1/alerts/{id}", Alert.class);
  static final Endpoint<Alert> UPDATE =
      GROUP
          .one("update", "PATCH v1/alerts/{id}", Alert.class)
          .wrappedIn("alerts")
          .refuses(
              "status",
              "notification_target_type",
              "notification_target_id",
              "notification_targets");
  static final Endpoint<Alert> ACKNOWLEDGE =
      GROUP.one("acknowledge", "POST v1/alerts/{id}/acknowledge", Alert.class).wrappedIn("alerts");
  static final Endpoint<Alert> RESOLVE =
      GROUP.one("resolve", "POST v1/alerts/{id}/resolve", Alert.class).wrappedIn("alerts");
  static final Endpoint<Alert> SNOOZE =
      GROUP
          .one("snooze", "POST v1/alerts/{id}/snooze", Alert.class)
          .wrappedIn("alerts")
          .requires("delay_minutes");
  static final Endpoint<Alert> ESCALATE =
      GROUP.one("escalate", "POST v1/alerts/{id}/escalate", Alert.class).wrappedIn("alerts");
  static final Endpoint<Receipt> RECEIPT =
      GROUP.one("receipt", "GET v1/alerts/receipts/{id}", Receipt.class).resultAt("data");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AlertsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return alert events: what happened to alerts} */
  public AlertEventsApi events() {
    return new AlertEventsApi(transport);
  }

  /** {@return alert fields: further values that alerts carry} */
  public AlertFieldsApi fields() {
    return new AlertFieldsApi(transport);
  }

  /** {@return alert groups: which alerts are grouped, so that people are paged once} */
  public AlertGroupsApi groups() {
    return new AlertGroupsApi(transport);
  }

  /**
   * {@return alert routes: which alerts go to whom, for organizations with advanced alert routing}
   */
  public AlertRoutesApi routes() {
    return new AlertRoutesApi(transport);
  }

  /**
   * {@return alert routing rules: which alerts go to whom, for organizations without advanced alert
   * routing}
   */
  public AlertRoutingRulesApi routingRules() {
    return new AlertRoutingRulesApi(transport);
  }

  /** {@return alert sources: where alerts come from} */
  public AlertSourcesApi sources() {
    return new AlertSourcesApi(transport);
  }

  /** {@return alert urgencies: how fast alerts need attention} */
  public AlertUrgenciesApi urgencies() {
    return new AlertUrgenciesApi(transport);
  }

  /** {@return the alert configuration: settings for all alerts of the organization} */
  public AlertConfigurationApi configuration() {
    return new AlertConfigurationApi(transport);
  }

  /**
   * Lists the alerts that are attached to an incident.
   *
   * @param incidentId the ID of the incident
   * @param query which ones
   * @return the alerts
   */
  public List<Alert> ofIncident(String incidentId, AlertOfIncidentQuery query) {
    return transport.call(OF_INCIDENT, CallInput.path(incidentId).query(query.parameters()));
  }

  /**
   * Attaches alerts to an incident.
   *
   * @param incidentId the ID of the incident
   * @param input what to create
   * @return the alerts
   */
  public List<Alert> attach(String incidentId, AttachAlertInput input) {
    return transport.call(ATTACH, CallInput.path(incidentId).payload(input));
  }

  /**
   * Lists alerts.
   *
   * @param query which ones
   * @return the alerts; fetched while they are walked
   */
  public Listing<Alert> list(AlertQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates an alert.
   *
   * @param input what to create
   * @return the alert
   */
  public Alert create(AlertInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one alert.
   *
   * @param id the ID of the alert
   * @param include what to include
   * @return the alert
   */
  public Alert get(String id, Include... include) {
    return transport.call(
        GET,
        CallInput.path(id).query(QueryParameters.none().withList("include", List.of(include))));
  }

  /**
   * Updates an alert.
   *
   * @param id the ID of the alert
   * @param input what to change
   * @return the alert
   */
  public Alert update(String id, AlertInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Acknowledges an alert: somebody takes care of it.
   *
   * @param id the ID of the alert
   * @param input what to send
   * @return the alert
   */
  public Alert acknowledge(String id, AcknowledgeAlertInput input) {
    return transport.call(ACKNOWLEDGE, CallInput.path(id).payload(input));
  }

  /**
   * Resolves an alert and, on request, the incidents that it is attached to. Refused while its
   * status is {@code open}.
   *
   * @param id the ID of the alert
   * @param input what to send
   * @return the alert
   */
  public Alert resolve(String id, ResolveAlertInput input) {
    return transport.call(RESOLVE, CallInput.path(id).payload(input));
  }

  /**
   * Snoozes an acknowledged alert: it takes longer until the alert is triggered again.
   *
   * @param id the ID of the alert
   * @param input what to send
   * @return the alert
   */
  public Alert snooze(String id, SnoozeAlertInput input) {
    return transport.call(SNOOZE, CallInput.path(id).payload(input));
  }

  /**
   * Escalates an alert to the next level of its escalation policy, or to a given level or policy.
   *
   * @param id the ID of the alert
   * @param input what to send
   * @return the alert
   */
  public Alert escalate(String id, EscalateAlertInput input) {
    return transport.call(ESCALATE, CallInput.path(id).payload(input));
  }

  /**
   * Reads the receipt of a notification by its ID: whether it was delivered, and if not, why.
   *
   * @param id the ID of the alert
   * @return the receipt
   */
  public Receipt receipt(String id) {
    return transport.call(RECEIPT, CallInput.path(id));
  }
}
