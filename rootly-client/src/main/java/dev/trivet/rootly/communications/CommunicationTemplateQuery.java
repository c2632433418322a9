package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which communication templates to list, and in which order. */
public final class CommunicationTemplateQuery extends PagedQuery<CommunicationTemplateQuery> {

  private CommunicationTemplateQuery(QueryParameters parameters) {
    super(parameters, CommunicationTemplateQuery::new);
  }

  /** {@return all communication templates} */
  public static CommunicationTemplateQuery all() {
    return new CommunicationTemplateQuery(QueryParameters.none());
  }

  /**
   * Limits the list to communication templates that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CommunicationTemplateQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to communication templates with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public CommunicationTemplateQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to communication templates with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public CommunicationTemplateQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to communication templates of one communication type.
   *
   * @param value the ID of the communication type
   * @return a changed copy of the query
   */
  public CommunicationTemplateQuery communicationTypeId(String value) {
    return filter("communication_type_id", value);
  }

  /** {@return filters by the time of creation} */
  public When<CommunicationTemplateQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CommunicationTemplateQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
