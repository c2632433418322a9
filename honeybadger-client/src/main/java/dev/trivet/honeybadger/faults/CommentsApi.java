package dev.trivet.honeybadger.faults;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Comments on a fault. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/comments/">Honeybadger: comments</a>
 */
public final class CommentsApi {

  private static final EndpointGroup COMMENTS = DataApi.group("honeybadger.comments");

  static final Endpoint<Listing<Comment>> LIST =
      COMMENTS.page("list", "GET projects/{project_id}/faults/{fault_id}/comments", Comment.class);
  static final Endpoint<Comment> GET =
      COMMENTS.one(
          "get",
          "GET projects/{project_id}/faults/{fault_id}/comments/{comment_id}",
          Comment.class);
  static final Endpoint<Comment> CREATE =
      COMMENTS
          .one("create", "POST projects/{project_id}/faults/{fault_id}/comments", Comment.class)
          .wrappedIn("comment");
  static final Endpoint<Void> UPDATE =
      COMMENTS
          .none("update", "PUT projects/{project_id}/faults/{fault_id}/comments/{comment_id}")
          .wrappedIn("comment");
  static final Endpoint<Void> DELETE =
      COMMENTS.none(
          "delete", "DELETE projects/{project_id}/faults/{fault_id}/comments/{comment_id}");

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
   * @return the comments, fetched while they are walked
   * @throws NotFoundException when there is no such project or fault
   */
  public Listing<Comment> list(long projectId, long faultId) {
    return transport.call(LIST, CallInput.path(projectId, faultId));
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
    return transport.call(GET, CallInput.path(projectId, faultId, commentId));
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
    transport.call(DELETE, CallInput.path(projectId, faultId, commentId));
  }

  /**
   * Writes a comment. It is never repeated when it is unclear whether it worked, because that could
   * write it twice.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param body the text
   * @return the new comment
   * @throws IllegalArgumentException when the text is blank
   * @throws NotFoundException when there is no such project or fault
   */
  public Comment create(long projectId, long faultId, String body) {
    return transport.call(
        CREATE, CallInput.path(projectId, faultId).payload(payload(CREATE, body)));
  }

  /**
   * Changes a comment. Honeybadger does not return the changed comment.
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
        UPDATE, CallInput.path(projectId, faultId, commentId).payload(payload(UPDATE, body)));
  }

  private static Members payload(Endpoint<?> endpoint, String body) {
    var owner = endpoint.operation().name() + ": the argument body";
    return Members.of("body", JsonValue.of(Preconditions.notBlank(owner, body)));
  }
}
