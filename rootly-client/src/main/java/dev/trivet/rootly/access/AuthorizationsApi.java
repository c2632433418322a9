package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Authorizations: what users and teams may do with one resource, such as a dashboard.
 *
 * @see <a href="https://docs.rootly.com/api-reference/authorizations/list-authorizations">Rootly:
 *     authorizations</a>
 */
public final class AuthorizationsApi
    extends CollectionApi<Authorization, AuthorizationInput, AuthorizationQuery> {

  static final CollectionEndpoints<Authorization> AUTHORIZATIONS =
      CollectionEndpoints.of(
              "rootly.authorizations", "authorizations", "v1/authorizations", Authorization.class)
          .requires(
              "authorizable_id", "authorizable_type", "grantee_id", "grantee_type", "permissions")
          .onlyToCreate("authorizable_id", "authorizable_type", "grantee_id", "grantee_type");

  AuthorizationsApi(Transport transport) {
    super(transport, AUTHORIZATIONS);
  }
}
