package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which status page announcements to list. */
public final class StatusPageAnnouncementQuery extends PagedQuery<StatusPageAnnouncementQuery> {

  private StatusPageAnnouncementQuery(QueryParameters parameters) {
    super(parameters, StatusPageAnnouncementQuery::new);
  }

  /** {@return all status page announcements} */
  public static StatusPageAnnouncementQuery all() {
    return new StatusPageAnnouncementQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public StatusPageAnnouncementQuery include(Include... relationships) {
    return included(relationships);
  }
}
