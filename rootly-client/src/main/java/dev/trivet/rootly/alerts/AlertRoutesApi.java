package dev.trivet.rootly.alerts;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert routes: which alerts go to whom. They need advanced alert routing. Rootly may store rules
 * in the background, so that a response still shows the old ones. Immutable and thread-safe.
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
  static final Endpoint<DeleteAlertRouteResponse> DELETE =
      GROUP
          .one("delete", "DELETE v1/alert_routes/{id}", DeleteAlertRouteResponse.class)
          .resultAt("data");

  private final Transport transport;

  AlertRoutesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists alert routes.
   *
   * @param query which ones
   * @return the alert routes; fetched while they are walked
   */
  public Listing<AlertRoute> list(AlertRouteQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates an alert route.
   *
   * @param input what to create
   * @return the alert route
   */
  public AlertRoute create(AlertRouteInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one alert route.
   *
   * @param id the ID of the alert route
   * @return the alert route
   */
  public AlertRoute get(String id) {
    return transport.call(GET, CallInput.path(id));
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
  public AlertRoute patch(String id, PatchAlertRouteInput input) {
    return transport.call(PATCH, CallInput.path(id).payload(input));
  }

  /**
   * Deletes an alert route.
   *
   * @param id the ID of the alert route
   * @return the delete alert route response
   */
  public DeleteAlertRouteResponse delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }
}
