package dev.trivet.rollbar.items;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Which items to list. Conditions add up; a condition with several values takes all of them.
 * Immutable.
 */
public final class ItemQuery extends ListQuery<ItemQuery> {

  private ItemQuery(QueryParameters parameters) {
    super(parameters, ItemQuery::new);
  }

  /** {@return all items} */
  public static ItemQuery all() {
    return new ItemQuery(QueryParameters.none());
  }

  /**
   * Only those assigned to a user.
   *
   * @param username the user's name
   * @return the changed query
   */
  public ItemQuery assignedUser(String username) {
    return parameter("assignedUser", "assigned_user", username);
  }

  /**
   * Only those assigned to one of some teams. Not together with a condition on users.
   *
   * @param teams the names of the teams
   * @return the changed query
   */
  public ItemQuery assignedTeam(String... teams) {
    return repeated("assignedTeam", "assigned_team", Arrays.asList(teams));
  }

  /**
   * Only those of some environments.
   *
   * @param environments the environments
   * @return the changed query
   */
  public ItemQuery environment(String... environments) {
    return repeated("environment", "environment", Arrays.asList(environments));
  }

  /**
   * Only those of some frameworks.
   *
   * @param frameworks the frameworks
   * @return the changed query
   */
  public ItemQuery framework(Framework... frameworks) {
    return repeated("framework", "framework", Arrays.asList(frameworks));
  }

  /**
   * Only those of some levels.
   *
   * @param levels the levels
   * @return the changed query
   */
  public ItemQuery level(Level... levels) {
    return repeated("level", "level", Arrays.asList(levels));
  }

  /**
   * Only those with some statuses.
   *
   * @param statuses the statuses
   * @return the changed query
   */
  public ItemQuery status(ItemStatus... statuses) {
    return repeated("status", "status", Arrays.asList(statuses));
  }

  /**
   * Only those with some IDs.
   *
   * @param ids the IDs
   * @return the changed query
   */
  public ItemQuery ids(long... ids) {
    return joined("ids", "ids", LongStream.of(ids).boxed().toList());
  }

  /**
   * Only those whose title contains a text, or that a search in the user interface would find.
   *
   * @param text the text
   * @return the changed query
   */
  public ItemQuery search(String text) {
    return parameter("search", "query", text);
  }

  /**
   * Only those that are snoozed, or only those that are not.
   *
   * @param snoozed which of them
   * @return the changed query
   */
  public ItemQuery snoozed(boolean snoozed) {
    return parameter("snoozed", "is_snoozed", snoozed);
  }

  /**
   * Those of some projects, listed with the account token instead of the project token, as
   * Rollbar's own tools do.
   *
   * @param projectIds the IDs of the projects
   * @return the changed query
   */
  public ItemQuery projectIds(long... projectIds) {
    return repeated("projectIds", "project_ids", LongStream.of(projectIds).boxed().toList());
  }

  /**
   * Fetches pages of another size.
   *
   * @param size how many to fetch with each request, from 1 to 5,000
   * @return the changed query
   */
  public ItemQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }

  /** {@return only those that are assigned to somebody} */
  public ItemQuery assigned() {
    return parameter("assigned", "assigned_user", "assigned");
  }

  /** {@return only those that are assigned to nobody} */
  public ItemQuery unassigned() {
    return parameter("unassigned", "assigned_user", "unassigned");
  }
}
