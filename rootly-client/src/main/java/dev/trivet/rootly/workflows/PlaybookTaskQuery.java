package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which playbook tasks to list. */
public final class PlaybookTaskQuery extends PagedQuery<PlaybookTaskQuery> {

  private PlaybookTaskQuery(QueryParameters parameters) {
    super(parameters, PlaybookTaskQuery::new);
  }

  /** {@return all playbook tasks} */
  public static PlaybookTaskQuery all() {
    return new PlaybookTaskQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public PlaybookTaskQuery include(Include... relationships) {
    return included(relationships);
  }
}
