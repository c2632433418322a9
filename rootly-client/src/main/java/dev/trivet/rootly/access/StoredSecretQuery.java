package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which stored secrets to list. */
public final class StoredSecretQuery extends PagedQuery<StoredSecretQuery> {

  private StoredSecretQuery(QueryParameters parameters) {
    super(parameters, StoredSecretQuery::new);
  }

  /** {@return all stored secrets} */
  public static StoredSecretQuery all() {
    return new StoredSecretQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public StoredSecretQuery include(Include... relationships) {
    return included(relationships);
  }
}
