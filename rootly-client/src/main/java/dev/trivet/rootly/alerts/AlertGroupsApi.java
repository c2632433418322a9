package dev.trivet.rootly.alerts;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Alert groups: which alerts are grouped, so that people are paged once for all of them. Immutable
 * and thread-safe.
 */
public final class AlertGroupsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.alertGroups");

  static final Endpoint<List<AlertGroup>> LIST =
      GROUP.list("list", "GET v1/alert_groups", AlertGroup.class);
  static final Endpoint<AlertGroup> CREATE =
      GROUP
          .one("create", "POST v1/alert_groups", AlertGroup.class)
          .wrappedIn("alert_groups")
          .requires("name");
  static final Endpoint<AlertGroup> GET =
      GROUP.one("get", "GET v1/alert_groups/{id}", AlertGroup.class);
  static final Endpoint<AlertGroup> UPDATE =
      GROUP.one("update", "PATCH v1/alert_groups/{id}", AlertGroup.class).wrappedIn("alert_groups");
  static final Endpoint<AlertGroup> DELETE =
      GROUP.one("delete", "DELETE v1/alert_groups/{id}", AlertGroup.class);

  private final Transport transport;

  AlertGroupsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists alert groups.
   *
   * @param query which ones
   * @return the alert groups
   */
  public List<AlertGroup> list(AlertGroupQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates an alert group.
   *
   * @param input what to create
   * @return the alert group
   */
  public AlertGroup create(AlertGroupInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one alert group.
   *
   * @param id the ID of the alert group
   * @return the alert group
   */
  public AlertGroup get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates an alert group.
   *
   * @param id the ID of the alert group
   * @param input what to change
   * @return the alert group
   */
  public AlertGroup update(String id, AlertGroupInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes an alert group.
   *
   * @param id the ID of the alert group
   * @return the alert group
   */
  public AlertGroup delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }
}
