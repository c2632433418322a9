package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which playbooks to list. */
public final class PlaybookQuery extends PagedQuery<PlaybookQuery> {

  private PlaybookQuery(QueryParameters parameters) {
    super(parameters, PlaybookQuery::new);
  }

  /** {@return all playbooks} */
  public static PlaybookQuery all() {
    return new PlaybookQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public PlaybookQuery include(Include... relationships) {
    return included(relationships);
  }
}
