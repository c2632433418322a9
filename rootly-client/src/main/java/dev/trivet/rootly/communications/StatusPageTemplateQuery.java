package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which status page templates to list. */
public final class StatusPageTemplateQuery extends PagedQuery<StatusPageTemplateQuery> {

  private StatusPageTemplateQuery(QueryParameters parameters) {
    super(parameters, StatusPageTemplateQuery::new);
  }

  /** {@return all status page templates} */
  public static StatusPageTemplateQuery all() {
    return new StatusPageTemplateQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public StatusPageTemplateQuery include(Include... relationships) {
    return included(relationships);
  }
}
