package dev.trivet.rootly.alerts;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Alerts: signals that something may need attention, and the settings that decide who is notified.
 * Creating or escalating one may page people. No call deletes an alert.
 *
 * @see <a href="https://docs.rootly.com/api-reference/alerts/list-incident-alerts">Rootly:
 *     alerts</a>
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
  static final Endpoint<Listing<Alert>> LIST =
      GROUP.page("list", "GET v1/alerts", Alert.class).paged(CollectionEndpoints.cursors());
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
  static final Endpoint<AlertReceipt> RECEIPT =
      GROUP.one("receipt", "GET v1/alerts/receipts/{id}", AlertReceipt.class).resultAt("data");

  /** A week, in minutes. */
  private static final long LONGEST_SNOOZE = 10_080;

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

  /** {@return alert fields: custom fields that alerts can have values for} */
  public AlertFieldsApi fields() {
    return new AlertFieldsApi(transport);
  }

  /** {@return alert groups: which alerts are grouped, so that people are paged once} */
  public AlertGroupsApi groups() {
    return new AlertGroupsApi(transport);
  }

  /**
   * {@return alert routes: which alerts are routed to which targets, for organizations with
   * advanced alert routing}
   */
  public AlertRoutesApi routes() {
    return new AlertRoutesApi(transport);
  }

  /**
   * {@return alert routing rules: which alerts are routed to which target, for organizations
   * without advanced alert routing}
   */
  public AlertRoutingRulesApi routingRules() {
    return new AlertRoutingRulesApi(transport);
  }

  /** {@return alert sources: the tools, webhooks and email addresses that alerts come from} */
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
   * @param include the relationships to include
   * @return the alerts
   */
  public List<Alert> ofIncident(String incidentId, Include... include) {
    return transport.call(
        OF_INCIDENT, CallInput.path(incidentId).query(Include.parameters(include)));
  }

  /**
   * Attaches alerts to an incident.
   *
   * @param incidentId the ID of the incident
   * @param alertIds the IDs of the alerts, at least one
   * @return the attached alerts
   * @throws IllegalArgumentException when there is no ID, or a blank one; nothing is sent then
   */
  public List<Alert> attach(String incidentId, String... alertIds) {
    var ids = Preconditions.notEmpty("alertIds", alertIds);
    return transport.call(ATTACH, CallInput.path(incidentId).payload("alert_ids", ids));
  }

  /** {@return all alerts that the API key may see; fetched page by page as you iterate} */
  public Listing<Alert> list() {
    return transport.call(LIST);
  }

  /**
   * Lists alerts. Pages are fetched by cursor where Rootly sends one, because deep pages cannot be
   * read by number.
   *
   * @param query limits the list
   * @return the alerts; fetched page by page as you iterate
   */
  public Listing<Alert> list(AlertQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Creates an alert, which may page people. Never retried when its outcome is in doubt; with a
   * deduplication key, a second call counts as the same alert.
   *
   * @param input what to create
   * @return the new alert
   * @throws IllegalArgumentException when the input has no summary; nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public Alert create(AlertInput input) {
    return transport.send(CREATE, input);
  }

  /**
   * Reads one alert.
   *
   * @param id the ID of the alert
   * @param include the relationships to include
   * @return the alert
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public Alert get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Changes an alert. The status and the notification targets cannot be changed by this call: see
   * {@link #acknowledge}, {@link #resolve}, {@link #snooze} and {@link #escalate}.
   *
   * @param id the ID of the alert
   * @param input what to change
   * @return the alert after the change
   * @throws IllegalArgumentException when the input sets nothing, or something that can only be set
   *     on creation; nothing is sent then
   */
  public Alert update(String id, AlertInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Acknowledges an alert: somebody takes care of the alert.
   *
   * @param id the ID of the alert
   * @return the alert
   */
  public Alert acknowledge(String id) {
    return transport.call(ACKNOWLEDGE, CallInput.path(id));
  }

  /**
   * Acknowledges an alert on behalf of somebody.
   *
   * @param id the ID of the alert
   * @param actor the user who acknowledges the alert; ignored unless Rootly has enabled the
   *     feature, and only for API keys of an organization or team
   * @return the alert
   */
  public Alert acknowledge(String id, Actor actor) {
    return transport.call(ACKNOWLEDGE, CallInput.path(id).payload("actor", actor));
  }

  /**
   * Resolves an alert. Refused while its status is {@code open}.
   *
   * @param id the ID of the alert
   * @return the alert
   */
  public Alert resolve(String id) {
    return resolve(id, ResolveAlertInput.builder().build());
  }

  /**
   * Resolves an alert and, on request, the incidents that it is attached to. Refused while its
   * status is {@code open}.
   *
   * @param id the ID of the alert
   * @param input how to resolve the alert
   * @return the alert
   */
  public Alert resolve(String id, ResolveAlertInput input) {
    return transport.call(RESOLVE, CallInput.path(id).payload(input));
  }

  /**
   * Snoozes an acknowledged alert, so that the alert is triggered again later.
   *
   * @param id the ID of the alert
   * @param delay how long to snooze the alert: whole minutes, from 1 minute to a week
   * @return the alert
   * @throws IllegalArgumentException when the delay is not such a duration; nothing is sent then
   */
  public Alert snooze(String id, Duration delay) {
    return transport.call(SNOOZE, CallInput.path(id).payload("delay_minutes", minutes(delay)));
  }

  /**
   * Snoozes an acknowledged alert on behalf of somebody.
   *
   * @param id the ID of the alert
   * @param delay how long to snooze the alert: whole minutes, from 1 minute to a week
   * @param actor the user who snoozes the alert; ignored unless Rootly has enabled the feature, and
   *     only for API keys of an organization or team
   * @return the alert
   * @throws IllegalArgumentException when {@link #snooze(String, Duration)} throws it
   */
  public Alert snooze(String id, Duration delay, Actor actor) {
    var payload =
        Map.of("delay_minutes", minutes(delay), "actor", Preconditions.notNull("actor", actor));
    return transport.call(SNOOZE, CallInput.path(id).payload(payload));
  }

  private static long minutes(Duration delay) {
    long minutes = Preconditions.notNull("delay", delay).toMinutes();
    if (minutes < 1 || minutes > LONGEST_SNOOZE || !delay.equals(Duration.ofMinutes(minutes))) {
      throw new IllegalArgumentException("delay: 1 to 10080 whole minutes, not " + delay);
    }
    return minutes;
  }

  /**
   * Escalates an alert to the next level of its escalation policy, or to the policy and level of
   * the input. This pages people.
   *
   * @param id the ID of the alert
   * @param input the escalation policy and level to escalate to
   * @return the alert
   */
  public Alert escalate(String id, EscalateAlertInput input) {
    return transport.call(ESCALATE, CallInput.path(id).payload(input));
  }

  /**
   * Reads a receipt: the outcome of a notification that was sent to Rootly.
   *
   * @param id the ID of the receipt
   * @return the receipt
   */
  public AlertReceipt receipt(String id) {
    return transport.call(RECEIPT, CallInput.path(id));
  }
}
