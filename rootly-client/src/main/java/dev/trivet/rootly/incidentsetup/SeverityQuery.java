package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which severities to list, and in which order. */
public final class SeverityQuery extends PagedQuery<SeverityQuery> {

  private SeverityQuery(QueryParameters parameters) {
    super(parameters, SeverityQuery::new);
  }

  /** {@return all severities} */
  public static SeverityQuery all() {
    return new SeverityQuery(QueryParameters.none());
  }

  /**
   * Limits the list to severities that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public SeverityQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, SeverityQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, SeverityQuery> name() {
    return where("name");
  }

  /** {@return filters by level on Rootly's own scale} */
  public Where<SeverityLevel, SeverityQuery> severity() {
    return where("severity");
  }

  /** {@return filters by color} */
  public Where<String, SeverityQuery> color() {
    return where("color");
  }

  /** {@return filters by the time of creation} */
  public When<SeverityQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public SeverityQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public SeverityQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
