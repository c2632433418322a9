package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which statuses to list. */
public final class StatusQuery extends PagedQuery<StatusQuery> {

  private StatusQuery(QueryParameters parameters) {
    super(parameters, StatusQuery::new);
  }

  /** {@return all statuses} */
  public static StatusQuery all() {
    return new StatusQuery(QueryParameters.none());
  }

  /**
   * Limits the list to statuses with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public StatusQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to statuses with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public StatusQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to enabled or to disabled statuses.
   *
   * @param value true for the enabled ones
   * @return a changed copy of the query
   */
  public StatusQuery enabled(boolean value) {
    return filter("enabled", value);
  }

  /** {@return filters by the time of creation} */
  public When<StatusQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public StatusQuery include(Include... relationships) {
    return included(relationships);
  }
}
