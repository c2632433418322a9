package dev.trivet.rootly.escalations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which heartbeats to list. */
public final class HeartbeatQuery extends PagedQuery<HeartbeatQuery> {

  private HeartbeatQuery(QueryParameters parameters) {
    super(parameters, HeartbeatQuery::new);
  }

  /** {@return all heartbeats} */
  public static HeartbeatQuery all() {
    return new HeartbeatQuery(QueryParameters.none());
  }

  /**
   * Limits the list to heartbeats that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public HeartbeatQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to heartbeats with this slug.
   *
   * @param slug the slug
   * @return a changed copy of the query
   */
  public HeartbeatQuery slug(String slug) {
    return filter("slug", slug);
  }

  /**
   * Limits the list to heartbeats with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public HeartbeatQuery name(String name) {
    return filter("name", name);
  }

  /** {@return filters by the time of creation} */
  public When<HeartbeatQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public HeartbeatQuery include(Include... relationships) {
    return included(relationships);
  }
}
