package dev.trivet.rootly.incidents;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Action items: tasks during incidents and follow-ups after them. The parent of an action item is
 * an incident.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidentactionitems/list-incident-action-items">Rootly:
 *     incident action items</a>
 */
public final class ActionItemsApi extends NestedApi<ActionItem, ActionItemInput, ActionItemQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.actionItems");

  static final CollectionEndpoints<ActionItem> ACTION_ITEMS =
      CollectionEndpoints.of(
              "rootly.actionItems",
              "incident_action_items",
              "v1/incidents/{incident_id}/action_items",
              ActionItem.class)
          .membersAt("v1/action_items/{id}")
          .requires("summary");
  static final Endpoint<Listing<ActionItem>> LIST_ALL =
      GROUP.page("listAll", "GET v1/action_items", ActionItem.class);

  ActionItemsApi(Transport transport) {
    super(transport, ACTION_ITEMS);
  }

  /**
   * Lists the action items of all incidents of the organization.
   *
   * @param query which action items to list, and in which order
   * @return the action items; fetched page by page as you iterate
   */
  public Listing<ActionItem> listAll(AllActionItemsQuery query) {
    return transport().call(LIST_ALL, query);
  }
}
