package dev.trivet.rootly.alerts;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.NaturalKey;

/**
 * Alert routes: which alerts are routed to which targets. They need advanced alert routing. Rootly
 * may store rules in the background, so a response may still show the old ones.
 *
 * @see <a href="https://docs.rootly.com/api-reference/alertroutes/list-alert-routes">Rootly: alert
 *     routes</a>
 */
public final class AlertRoutesApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.alertRoutes");

  static final Endpoint<Listing<AlertRoute>> LIST =
      GROUP.page("list", "GET v1/alert_routes", AlertRoute.class);
  static final Endpoint<AlertRoute> CREATE =
      GROUP
          .one("create", "POST v1/alert_routes", AlertRoute.class)
          .wrappedIn("alert_routes")
          .requires("name", "alerts_source_ids");
  static final Endpoint<AlertRoute> GET =
      GROUP.one("get", "GET v1/alert_routes/{id}", AlertRoute.class);
  static final Endpoint<AlertRoute> UPDATE =
      GROUP.one("update", "PUT v1/alert_routes/{id}", AlertRoute.class).wrappedIn("alert_routes");
  static final Endpoint<AlertRoute> PATCH =
      GROUP.one("patch", "PATCH v1/alert_routes/{id}", AlertRoute.class).wrappedIn("alert_routes");
  static final Endpoint<JsonValue> DELETE =
      GROUP.one("delete", "DELETE v1/alert_routes/{id}", JsonValue.class).resultAt("data");

  private final Transport transport;

  AlertRoutesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists alert routes.
   *
   * @param query limits the list
   * @return the alert routes; fetched page by page as you iterate
   */
  public Listing<AlertRoute> list(AlertRouteQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Creates an alert route.
   *
   * @param input what to create
   * @return the alert route
   */
  public AlertRoute create(AlertRouteInput input) {
    return transport.send(CREATE, input);
  }

  /**
   * Finds the alert route with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A route
   * that is found is not changed. Rootly does not document that names are unique, so two callers at
   * the same moment may create two routes.
   *
   * @param input what to create if no alert route has its name
   * @return the alert route, and whether this call created it
   */
  public Ensured<AlertRoute> ensure(AlertRouteInput input) {
    return NaturalKey.ensure(
        transport,
        input.name(),
        () -> list(AlertRouteQuery.all()),
        name -> list(AlertRouteQuery.all().name().is(name)),
        AlertRoute::name,
        () -> create(input));
  }

  /**
   * Reads one alert route, with the IDs of its rules, destinations, groups and conditions, which
   * {@link #patch} needs.
   *
   * @param id the ID of the alert route
   * @return the alert route
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public AlertRoute get(String id) {
    return transport.call(
        GET, CallInput.path(id).query(QueryParameters.none().with("show_nested_ids", true)));
  }

  /**
   * Updates an alert route.
   *
   * @param id the ID of the alert route
   * @param input what to change
   * @return the alert route
   */
  public AlertRoute update(String id, AlertRouteInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Updates parts of an alert route: adds, changes or removes single rules, destinations and
   * conditions.
   *
   * @param id the ID of the alert route
   * @param input what to change
   * @return the alert route
   */
  public AlertRoute patch(String id, AlertRoutePatch input) {
    return transport.call(PATCH, CallInput.path(id).payload(input));
  }

  /**
   * Deletes an alert route.
   *
   * @param id the ID of the alert route
   * @return whether Rootly reports that the route was deleted
   * @throws dev.trivet.core.error.NotFoundException when there is no such route
   */
  public boolean delete(String id) {
    var resource = transport.call(DELETE, CallInput.path(id));
    return resource
        .get("attributes")
        .flatMap(attributes -> attributes.get("deleted"))
        .flatMap(JsonValue::asBoolean)
        .orElse(false);
  }
}
