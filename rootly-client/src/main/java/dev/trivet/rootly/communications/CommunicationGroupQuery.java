package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which communication groups to list, and in which order. */
public final class CommunicationGroupQuery extends PagedQuery<CommunicationGroupQuery> {

  private CommunicationGroupQuery(QueryParameters parameters) {
    super(parameters, CommunicationGroupQuery::new);
  }

  /** {@return all communication groups} */
  public static CommunicationGroupQuery all() {
    return new CommunicationGroupQuery(QueryParameters.none());
  }

  /**
   * Limits the list to communication groups that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CommunicationGroupQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to communication groups with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public CommunicationGroupQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to communication groups with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public CommunicationGroupQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to private communication groups, or to those that are not private.
   *
   * @param value true for private groups
   * @return a changed copy of the query
   */
  public CommunicationGroupQuery isPrivate(boolean value) {
    return filter("is_private", value);
  }

  /**
   * Limits the list to communication groups of one communication type.
   *
   * @param value the ID of the communication type
   * @return a changed copy of the query
   */
  public CommunicationGroupQuery communicationTypeId(String value) {
    return filter("communication_type_id", value);
  }

  /**
   * Limits the list to communication groups whose conditions are combined in one way.
   *
   * @param value whether any or all of the conditions must hold
   * @return a changed copy of the query
   */
  public CommunicationGroupQuery conditionType(CommunicationGroupMatch value) {
    return filter("condition_type", value);
  }

  /** {@return filters by the time of creation} */
  public When<CommunicationGroupQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CommunicationGroupQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
