package dev.trivet.rollbar.tokens;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Access tokens of projects. Immutable and thread-safe. Rollbar has no operation to read a single
 * token.
 *
 * <p>All calls need the account token.
 */
public final class AccessTokensApi {

  private static final EndpointGroup TOKENS =
      EndpointGroup.of("rollbar.tokens").credential(RollbarAuth.ACCOUNT);

  static final Endpoint<Listing<AccessToken>> LIST =
      TOKENS.page("list", "GET project/{project_id}/access_tokens", AccessToken.class);

  static final Endpoint<AccessToken> CREATE =
      TOKENS.one("create", "POST project/{project_id}/access_tokens", AccessToken.class);

  static final Endpoint<Void> UPDATE =
      TOKENS
          .none("update", "PATCH project/{project_id}/access_token/{token_identifier}")
          .repeatable();

  static final Endpoint<Void> UPDATE_SELECTED =
      TOKENS.none("updateSelected", "PATCH project/{project_id}/access_token").repeatable();

  static final Endpoint<Void> DELETE =
      TOKENS.none("delete", "DELETE project/{project_id}/access_token/{token_identifier}");

  static final Endpoint<Void> DELETE_SELECTED =
      TOKENS.none("deleteSelected", "DELETE project/{project_id}/access_token");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AccessTokensApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the tokens of a project. Rollbar responds with all of them at once, and sends the secrets
   * of older tokens only.
   *
   * @param projectId the project's ID
   * @return the tokens; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such project
   * @see <a href="https://docs.rollbar.com/reference/list-all-project-access-tokens">Rollbar: list
   *     project access tokens</a>
   */
  public Listing<AccessToken> list(long projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }

  /**
   * Creates an access token. Keep its secret: Rollbar sends that of newer tokens only in this
   * response. Sending it twice would create two tokens, so the call is never retried when its
   * outcome is in doubt.
   *
   * @param projectId the project's ID
   * @param token the token to create
   * @return the new token, with its secret
   * @throws dev.trivet.core.error.NotFoundException when there is no such project
   * @see <a
   *     href="https://docs.rollbar.com/reference/post_api-1-project-project-id-access-tokens">Rollbar:
   *     create a project access token</a>
   */
  public AccessToken create(long projectId, AccessTokenCreate token) {
    return transport.call(CREATE, CallInput.path(projectId).payload(token));
  }

  /**
   * Changes the rate limit of a token that has a public ID.
   *
   * @param projectId the project's ID
   * @param publicId the token's public ID; never its secret, because URLs get into logs
   * @param update the new rate limit
   * @see <a href="https://docs.rollbar.com/reference/update-a-rate-limit">Rollbar: update a rate
   *     limit</a>
   */
  public void update(long projectId, String publicId, AccessTokenUpdate update) {
    transport.call(UPDATE, CallInput.path(projectId, publicId).payload(update));
  }

  /**
   * Changes the rate limit of any token. The token is named in the body, so that no secret gets
   * into a URL.
   *
   * @param projectId the project's ID
   * @param update the token, and its new rate limit
   * @see <a href="https://docs.rollbar.com/reference/update-a-rate-limit-2">Rollbar: update a rate
   *     limit</a>
   */
  public void updateSelected(long projectId, SelectedTokenUpdate update) {
    transport.call(UPDATE_SELECTED, CallInput.path(projectId).payload(update));
  }

  /**
   * Deletes a token that has a public ID.
   *
   * @param projectId the project's ID
   * @param publicId the token's public ID; never its secret, because URLs get into logs
   * @see <a href="https://docs.rollbar.com/reference/delete-a-project-access-token">Rollbar: delete
   *     a project access token</a>
   */
  public void delete(long projectId, String publicId) {
    transport.call(DELETE, CallInput.path(projectId, publicId));
  }

  /**
   * Deletes any token. The token is named in the body, so that no secret gets into a URL.
   *
   * @param projectId the project's ID
   * @param token the token to delete
   * @see <a href="https://docs.rollbar.com/reference/delete-a-project-access-token-2">Rollbar:
   *     delete a project access token</a>
   */
  public void deleteSelected(long projectId, TokenSelector token) {
    transport.call(DELETE_SELECTED, CallInput.path(projectId).payload(token));
  }
}
