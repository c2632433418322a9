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
   * Limits the list to heartbeats in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public HeartbeatQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to heartbeats with this slug.
   *
   * @param slug the slug
   * @return the changed query
   */
  public HeartbeatQuery slug(String slug) {
    return filter("slug", slug);
  }

  /**
   * Limits the list to heartbeats with this name.
   *
   * @param name the name
   * @return the changed query
   */
  public HeartbeatQuery name(String name) {
    return filter("name", name);
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<HeartbeatQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public HeartbeatQuery include(Include... relationships) {
    return included(relationships);
  }
}
