package dev.trivet.rollbar.items;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/**
 * Which items to list. An item has to meet all conditions; it meets a condition with several values
 * if it matches one of them. Immutable.
 */
public final class ItemQuery extends ListQuery<ItemQuery> {

  private ItemQuery(QueryParameters parameters) {
    super(parameters, ItemQuery::new);
  }

  /** {@return all items of the project} */
  public static ItemQuery all() {
    return new ItemQuery(QueryParameters.none());
  }

  /**
   * Lists only items that are assigned to the given user.
   *
   * @param username the user's username
   * @return a changed copy of the query
   */
  public ItemQuery assignedUser(String username) {
    return parameter("assignedUser", "assigned_user", username);
  }

  /**
   * Lists only items that are assigned to one of the given teams. Cannot be combined with a
   * condition on the assigned user.
   *
   * @param teams the names of the teams
   * @return a changed copy of the query
   */
  public ItemQuery assignedTeam(String... teams) {
    return repeated("assignedTeam", "assigned_team", teams);
  }

  /**
   * Lists only items of the given environments.
   *
   * @param environments the names of the environments
   * @return a changed copy of the query
   */
  public ItemQuery environment(String... environments) {
    return repeated("environment", "environment", environments);
  }

  /**
   * Lists only items of the given frameworks.
   *
   * @param frameworks the frameworks
   * @return a changed copy of the query
   */
  public ItemQuery framework(Framework... frameworks) {
    return repeated("framework", "framework", frameworks);
  }

  /**
   * Lists only items of the given levels.
   *
   * @param levels the levels
   * @return a changed copy of the query
   */
  public ItemQuery level(Level... levels) {
    return repeated("level", "level", levels);
  }

  /**
   * Lists only items with the given statuses.
   *
   * @param statuses the statuses
   * @return a changed copy of the query
   */
  public ItemQuery status(ItemStatus... statuses) {
    return repeated("status", "status", statuses);
  }

  /**
   * Lists only items with the given IDs.
   *
   * @param ids the IDs of the items
   * @return a changed copy of the query
   */
  public ItemQuery ids(long... ids) {
    return joined("ids", "ids", numbers("ids", ids));
  }

  /**
   * Lists only items whose title contains a text, or that the search in the user interface would
   * find with it.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public ItemQuery search(String text) {
    return parameter("search", "query", text);
  }

  /**
   * Lists only items that are snoozed, or only items that are not.
   *
   * @param snoozed true for snoozed items, false for all others
   * @return a changed copy of the query
   */
  public ItemQuery snoozed(boolean snoozed) {
    return parameter("snoozed", "is_snoozed", snoozed);
  }

  /**
   * Lists the items of the given projects. The call uses the account token instead of the project
   * token, as Rollbar's own tools do.
   *
   * @param projectIds the IDs of the projects
   * @return a changed copy of the query
   */
  public ItemQuery projectIds(long... projectIds) {
    return repeated("projectIds", "project_ids", numbers("projectIds", projectIds));
  }

  /**
   * Sets how many items each request fetches.
   *
   * @param size the number of items per request, from 1 to 5,000; 100 unless set
   * @return a changed copy of the query
   */
  public ItemQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }

  /** {@return only items that are assigned to a user} */
  public ItemQuery assigned() {
    return parameter("assigned", "assigned_user", "assigned");
  }

  /** {@return only items that are assigned to no user} */
  public ItemQuery unassigned() {
    return parameter("unassigned", "assigned_user", "unassigned");
  }
}
