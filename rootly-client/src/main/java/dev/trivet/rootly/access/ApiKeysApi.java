package dev.trivet.rootly.access;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * API keys: credentials for calls to Rootly. Deleting a key revokes the key immediately and
 * permanently; the service account of a team or organization key is deleted too.
 */
public final class ApiKeysApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.apiKeys");

  static final Endpoint<Listing<ApiKey>> LIST = GROUP.page("list", "GET v1/api_keys", ApiKey.class);
  static final Endpoint<ApiKeyWithToken> CREATE =
      GROUP
          .one("create", "POST v1/api_keys", ApiKeyWithToken.class)
          .wrappedIn("api_keys")
          .requires("name", "kind", "expires_at");
  static final Endpoint<ApiKey> GET = GROUP.one("get", "GET v1/api_keys/{id}", ApiKey.class);
  static final Endpoint<ApiKey> UPDATE =
      GROUP
          .one("update", "PUT v1/api_keys/{id}", ApiKey.class)
          .wrappedIn("api_keys")
          .refuses("kind", "group_id", "role_id", "on_call_role_id");
  static final Endpoint<ApiKey> DELETE =
      GROUP.one("delete", "DELETE v1/api_keys/{id}", ApiKey.class);
  static final Endpoint<ApiKeyWithToken> ROTATE =
      GROUP
          .one("rotate", "POST v1/api_keys/{id}/rotate", ApiKeyWithToken.class)
          .wrappedIn("api_keys");

  private final Transport transport;

  ApiKeysApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists API keys.
   *
   * @param query limits the list
   * @return the API keys; fetched page by page as you iterate
   */
  public Listing<ApiKey> list(ApiKeyQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Creates an API key.
   *
   * @param input what to create
   * @return the key with its token, which no later call shows
   */
  public ApiKeyWithToken create(ApiKeyInput input) {
    return transport.send(CREATE, input);
  }

  /**
   * Reads one API key.
   *
   * @param id the ID of the API key
   * @param include the relationships to include
   * @return the API key
   */
  public ApiKey get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Updates an API key.
   *
   * @param id the ID of the API key
   * @param input what to change
   * @return the API key
   */
  public ApiKey update(String id, ApiKeyInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes an API key, which revokes it.
   *
   * @param id the ID of the API key
   * @return the API key
   */
  public ApiKey delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }

  /**
   * Rotates the API key that the call is made with: the key gets a new token, which only this
   * response shows. Another key cannot be rotated.
   *
   * @param id the ID of the API key
   * @param input when the new token expires, and how long the old one stays valid
   * @return the key with its token, which no later call shows
   */
  public ApiKeyWithToken rotate(String id, RotateApiKeyInput input) {
    return transport.call(ROTATE, CallInput.path(id).payload(input));
  }
}
