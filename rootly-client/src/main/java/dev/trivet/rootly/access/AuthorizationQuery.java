package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which authorizations to list, and in which order. */
public final class AuthorizationQuery extends PagedQuery<AuthorizationQuery> {

  private AuthorizationQuery(QueryParameters parameters) {
    super(parameters, AuthorizationQuery::new);
  }

  /** {@return all authorizations} */
  public static AuthorizationQuery all() {
    return new AuthorizationQuery(QueryParameters.none());
  }

  /**
   * Limits the list to authorizations for one resource.
   *
   * @param authorizableId the resource's ID
   * @return a changed copy of the query
   */
  public AuthorizationQuery authorizableId(String authorizableId) {
    return filter("authorizable_id", authorizableId);
  }

  /**
   * Limits the list to authorizations for resources of one type.
   *
   * @param authorizableType the type, such as {@code Dashboard}
   * @return a changed copy of the query
   */
  public AuthorizationQuery authorizableType(String authorizableType) {
    return filter("authorizable_type", authorizableType);
  }

  /**
   * Limits the list to authorizations of one user or team.
   *
   * @param granteeId the ID of the user or team
   * @return a changed copy of the query
   */
  public AuthorizationQuery granteeId(String granteeId) {
    return filter("grantee_id", granteeId);
  }

  /**
   * Limits the list to authorizations of users, or to those of teams.
   *
   * @param granteeType users or teams
   * @return a changed copy of the query
   */
  public AuthorizationQuery granteeType(AuthorizationGranteeType granteeType) {
    return filter("grantee_type", granteeType);
  }

  /** {@return filters by the time of creation} */
  public When<AuthorizationQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AuthorizationQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AuthorizationQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
