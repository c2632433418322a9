package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.wire.InputChecks;

/** Which API keys to list, and in which order. */
public final class ApiKeyQuery extends PagedQuery<ApiKeyQuery> {

  private ApiKeyQuery(QueryParameters parameters) {
    super(parameters, ApiKeyQuery::new);
  }

  /** {@return all API keys} */
  public static ApiKeyQuery all() {
    return new ApiKeyQuery(QueryParameters.none());
  }

  /**
   * Limits the list to API keys of one kind.
   *
   * @param kind the kind
   * @return a changed copy of the query
   */
  public ApiKeyQuery kind(ApiKeyKind kind) {
    return filter("kind", kind);
  }

  /**
   * Limits the list to API keys that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public ApiKeyQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to API keys with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public ApiKeyQuery name(String name) {
    return filter("name", name);
  }

  /**
   * Limits the list to API keys of one user.
   *
   * @param userId the ID of the user
   * @return a changed copy of the query
   */
  public ApiKeyQuery userId(String userId) {
    return filter("user_id", InputChecks.userId("ApiKeyQuery.userId(..)", userId));
  }

  /**
   * Limits the list to API keys of some teams.
   *
   * @param ids the teams' IDs
   * @return a changed copy of the query
   */
  public ApiKeyQuery groupIds(String... ids) {
    return joined("groupIds", "filter[group_ids]", ids);
  }

  /**
   * Limits the list to API keys that have one role.
   *
   * @param roleId the ID of the role
   * @return a changed copy of the query
   */
  public ApiKeyQuery roleId(String roleId) {
    return filter("role_id", roleId);
  }

  /**
   * Limits the list to API keys that are active, or to those that are not.
   *
   * @param active whether the API keys are active
   * @return a changed copy of the query
   */
  public ApiKeyQuery active(boolean active) {
    return filter("active", active);
  }

  /**
   * Limits the list to API keys that have expired, or to those that have not.
   *
   * @param expired whether the API keys have expired
   * @return a changed copy of the query
   */
  public ApiKeyQuery expired(boolean expired) {
    return filter("expired", expired);
  }

  /** {@return filters by the time of creation} */
  public When<ApiKeyQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by the time of expiry} */
  public When<ApiKeyQuery> expiresAt() {
    return when("expires_at");
  }

  /** {@return filters by the time they were last used} */
  public When<ApiKeyQuery> lastUsedAt() {
    return when("last_used_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public ApiKeyQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public ApiKeyQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
