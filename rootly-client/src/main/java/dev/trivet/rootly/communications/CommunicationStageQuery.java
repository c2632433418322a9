package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which communication stages to list, and in which order. */
public final class CommunicationStageQuery extends PagedQuery<CommunicationStageQuery> {

  private CommunicationStageQuery(QueryParameters parameters) {
    super(parameters, CommunicationStageQuery::new);
  }

  /** {@return all communication stages} */
  public static CommunicationStageQuery all() {
    return new CommunicationStageQuery(QueryParameters.none());
  }

  /**
   * Limits the list to communication stages that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CommunicationStageQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to communication stages with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public CommunicationStageQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to communication stages with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public CommunicationStageQuery slug(String value) {
    return filter("slug", value);
  }

  /** {@return filters by the time of creation} */
  public When<CommunicationStageQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CommunicationStageQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
