package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which SLAs to list, and in which order. */
public final class SlaQuery extends PagedQuery<SlaQuery> {

  private SlaQuery(QueryParameters parameters) {
    super(parameters, SlaQuery::new);
  }

  /** {@return all SLAs} */
  public static SlaQuery all() {
    return new SlaQuery(QueryParameters.none());
  }

  /**
   * Limits the list to SLAs that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public SlaQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, SlaQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, SlaQuery> name() {
    return where("name");
  }

  /** {@return filters by the time of creation} */
  public When<SlaQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public SlaQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
