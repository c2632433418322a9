package dev.trivet.honeybadger.faults;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Comments on a fault. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/comments/">Honeybadger: comments</a>
 */
public final class CommentsApi {

  static final CollectionEndpoints<Comment, Void> COMMENTS =
      DataApi.collection(
          "honeybadger.comments",
          "comment",
          "projects/{project_id}/faults/{fault_id}/comments/{comment_id}",
          Comment.class);

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
   * @return the comments, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or fault
   */
  public Listing<Comment> list(long projectId, long faultId) {
    return transport.call(COMMENTS.list(), CallInput.path(projectId, faultId));
  }

  /**
   * Reads one comment.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param commentId the comment's ID
   * @return the comment
   * @throws NotFoundException when there is no such project, fault or comment
   */
  public Comment get(long projectId, long faultId, long commentId) {
    return transport.call(COMMENTS.get(), CallInput.path(projectId, faultId, commentId));
  }

  /**
   * Deletes a comment.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param commentId the comment's ID
   * @throws NotFoundException when there is no such project, fault or comment
   */
  public void delete(long projectId, long faultId, long commentId) {
    transport.call(COMMENTS.delete(), CallInput.path(projectId, faultId, commentId));
  }

  /**
   * Creates a comment. The call is never retried when its outcome is in doubt, because that could
   * create a second comment.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param body the comment's text
   * @return the new comment
   * @throws IllegalArgumentException when the text is blank
   * @throws NotFoundException when there is no such project or fault
   */
  public Comment create(long projectId, long faultId, String body) {
    return transport.call(
        COMMENTS.create(),
        CallInput.path(projectId, faultId).payload(payload(COMMENTS.create(), body)));
  }

  /**
   * Replaces the text of a comment. Honeybadger does not return the updated comment.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param commentId the comment's ID
   * @param body the new text
   * @throws IllegalArgumentException when the text is blank
   * @throws NotFoundException when there is no such project, fault or comment
   */
  public void update(long projectId, long faultId, long commentId, String body) {
    transport.call(
        COMMENTS.update(),
        CallInput.path(projectId, faultId, commentId).payload(payload(COMMENTS.update(), body)));
  }

  private static Members payload(Endpoint<?> endpoint, String body) {
    var owner = endpoint.operation().name() + ": the argument body";
    return Members.of("body", JsonValue.of(Preconditions.notBlank(owner, body)));
  }
}
