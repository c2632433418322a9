package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which entries of the audit log to list, and in which order. */
public final class AuditQuery extends PagedQuery<AuditQuery> {

  private AuditQuery(QueryParameters parameters) {
    super(parameters, AuditQuery::new);
  }

  /** {@return all entries of the audit log} */
  public static AuditQuery all() {
    return new AuditQuery(QueryParameters.none());
  }

  /** {@return filters by the time of creation} */
  public When<AuditQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by user ID} */
  public Where<String, AuditQuery> userId() {
    return where("user_id");
  }

  /** {@return filters by API key ID} */
  public Where<String, AuditQuery> apiKeyId() {
    return where("api_key_id");
  }

  /** {@return filters by source} */
  public Where<String, AuditQuery> source() {
    return where("source");
  }

  /** {@return filters by item type} */
  public Where<String, AuditQuery> itemType() {
    return where("item_type");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AuditQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AuditQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
