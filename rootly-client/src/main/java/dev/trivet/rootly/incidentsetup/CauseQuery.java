package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which causes to list. */
public final class CauseQuery extends PagedQuery<CauseQuery> {

  private CauseQuery(QueryParameters parameters) {
    super(parameters, CauseQuery::new);
  }

  /** {@return all causes} */
  public static CauseQuery all() {
    return new CauseQuery(QueryParameters.none());
  }

  /**
   * Limits the list to causes that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CauseQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, CauseQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, CauseQuery> name() {
    return where("name");
  }

  /** {@return filters by the time of creation} */
  public When<CauseQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public CauseQuery include(Include... relationships) {
    return included(relationships);
  }
}
