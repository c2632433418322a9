package dev.trivet.rootly.alerts;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert groups: which alerts are grouped, so that people are paged once for all of them.
 *
 * @see <a href="https://docs.rootly.com/api-reference/alertgroups/list-alert-groups">Rootly: alert
 *     groups</a>
 */
public final class AlertGroupsApi
    extends CollectionApi<AlertGroup, AlertGroupInput, AlertGroupQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.alertGroups");

  static final CollectionEndpoints<AlertGroup> ALERT_GROUPS =
      new CollectionEndpoints<>(
          GROUP.page("list", "GET v1/alert_groups", AlertGroup.class),
          GROUP
              .one("create", "POST v1/alert_groups", AlertGroup.class)
              .wrappedIn("alert_groups")
              .requires("name"),
          GROUP.one("get", "GET v1/alert_groups/{id}", AlertGroup.class),
          GROUP
              .one("update", "PATCH v1/alert_groups/{id}", AlertGroup.class)
              .wrappedIn("alert_groups"),
          GROUP.one("delete", "DELETE v1/alert_groups/{id}", AlertGroup.class));

  AlertGroupsApi(Transport transport) {
    super(transport, ALERT_GROUPS);
  }

  /**
   * Finds the alert group with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An alert
   * group that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two.
   *
   * @param input what to create if no alert group has its name
   * @return the alert group, and whether this call created it
   */
  public Ensured<AlertGroup> ensure(AlertGroupInput input) {
    return ensureBy(
        input, input.name(), name -> AlertGroupQuery.all().name().eq(name), AlertGroup::name);
  }
}
