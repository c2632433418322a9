package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.SeriesQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on the comments on a fault. Creating, changing or deleting a comment needs the token
 * of a user. Immutable and thread-safe. Experimental.
 */
public final class CommentsApi {

  static final CollectionEndpoints<Comment, Comment> COMMENTS =
      V3Api.collection(
              "honeybadger-v3.comments",
              "projects/{project_id}/faults/{fault_id}/comments/{comment_id}",
              Comment.class)
          .requires("body")
          .changesNeed("body");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public CommentsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the comments on a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param query how many comments to fetch with each request
   * @return the comments, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public Listing<Comment> list(String projectId, String faultId, SeriesQuery query) {
    return transport.call(COMMENTS.list(), CallInput.path(projectId, faultId).query(query));
  }

  /**
   * Lists the comments on a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the comments, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public Listing<Comment> list(String projectId, String faultId) {
    return list(projectId, faultId, SeriesQuery.all());
  }

  /**
   * Creates a comment. The call is never retried when its outcome is in doubt.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param body the comment's text
   * @return the new comment
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public Comment create(String projectId, String faultId, String body) {
    return transport.call(
        COMMENTS.create(), CallInput.path(projectId, faultId).payload("body", body));
  }

  /**
   * Reads one comment.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param commentId the comment's ID
   * @return the comment
   * @throws NotFoundException when there is no such project, fault or comment, or the token has no
   *     access to it
   */
  public Comment get(String projectId, String faultId, String commentId) {
    return transport.call(COMMENTS.get(), CallInput.path(projectId, faultId, commentId));
  }

  /**
   * Changes the text of a comment.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param commentId the comment's ID
   * @param body the comment's text
   * @return the changed comment
   * @throws NotFoundException when there is no such project, fault or comment, or the token has no
   *     access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public Comment update(String projectId, String faultId, String commentId, String body) {
    return transport.call(
        COMMENTS.update(), CallInput.path(projectId, faultId, commentId).payload("body", body));
  }

  /**
   * Deletes a comment.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param commentId the comment's ID
   * @throws NotFoundException when there is no such project, fault or comment, or the token has no
   *     access to it
   */
  public void delete(String projectId, String faultId, String commentId) {
    transport.call(COMMENTS.delete(), CallInput.path(projectId, faultId, commentId));
  }
}
