package dev.trivet.rootly.problems;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Action items: the things to do about problems. The parent of an action item is a problem. */
public final class ProblemActionItemsApi
    extends NestedApi<ProblemActionItem, ProblemActionItemInput, ProblemActionItemQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.problemActionItems");

  static final CollectionEndpoints<ProblemActionItem> PROBLEM_ACTION_ITEMS =
      CollectionEndpoints.of(
              "rootly.problemActionItems",
              "problem_action_items",
              "v1/problems/{problem_id}/action_items",
              ProblemActionItem.class)
          .membersAt("v1/problem_action_items/{id}")
          .requires("summary");
  static final Endpoint<Listing<ProblemActionItem>> LIST_ALL =
      GROUP.page("listAll", "GET v1/problem_action_items", ProblemActionItem.class);

  ProblemActionItemsApi(Transport transport) {
    super(transport, PROBLEM_ACTION_ITEMS);
  }

  /**
   * Lists the action items of all problems.
   *
   * @param query which action items to list, and in which order
   * @return the action items; fetched page by page as you iterate
   */
  public Listing<ProblemActionItem> listAll(AllProblemActionItemsQuery query) {
    return transport().call(LIST_ALL, query);
  }
}
