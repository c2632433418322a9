package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which communication types to list, and in which order. */
public final class CommunicationTypeQuery extends PagedQuery<CommunicationTypeQuery> {

  private CommunicationTypeQuery(QueryParameters parameters) {
    super(parameters, CommunicationTypeQuery::new);
  }

  /** {@return all communication types} */
  public static CommunicationTypeQuery all() {
    return new CommunicationTypeQuery(QueryParameters.none());
  }

  /**
   * Limits the list to communication types that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CommunicationTypeQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to communication types with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public CommunicationTypeQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to communication types with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public CommunicationTypeQuery slug(String value) {
    return filter("slug", value);
  }

  /** {@return filters by the time of creation} */
  public When<CommunicationTypeQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CommunicationTypeQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
