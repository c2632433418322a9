package dev.trivet.rollbar.replays;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Session replays of one project: what users did before errors occurred. Immutable and thread-safe.
 *
 * <p>All calls need the project token, or some the account token of {@link
 * dev.trivet.rollbar.RollbarClient#project(long)}.
 */
public final class ReplaysApi {

  private static final EndpointGroup REPLAYS =
      EndpointGroup.of("rollbar.replays").credential(RollbarAuth.PROJECT);

  static final Endpoint<Replay> GET =
      REPLAYS
          .one(
              "get",
              "GET environment/{environment}/session/{sessionId}/replay/{replayId}",
              Replay.class)
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);

  static final Endpoint<Void> DELETE =
      REPLAYS.none(
          "delete", "DELETE environment/{environment}/session/{sessionId}/replay/{replayId}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ReplaysApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Reads one replay.
   *
   * @param environment the name of the environment that the replay was recorded in
   * @param sessionId the ID of the user's session
   * @param replayId the replay's ID
   * @return the replay
   * @throws dev.trivet.core.error.NotFoundException when there is no such replay
   * @see <a
   *     href="https://docs.rollbar.com/reference/get_api-1-environment-environment-session-sessionid-replay-replayid">Rollbar:
   *     get a replay</a>
   */
  public Replay get(String environment, String sessionId, String replayId) {
    return transport.call(GET, CallInput.path(environment, sessionId, replayId));
  }

  /**
   * Deletes one replay.
   *
   * @param environment the name of the environment that the replay was recorded in
   * @param sessionId the ID of the user's session
   * @param replayId the replay's ID
   * @throws dev.trivet.core.error.NotFoundException when there is no such replay
   * @see <a
   *     href="https://docs.rollbar.com/reference/delete_api-1-environment-environment-session-sessionid-replay-replayid">Rollbar:
   *     delete a replay</a>
   */
  public void delete(String environment, String sessionId, String replayId) {
    transport.call(DELETE, CallInput.path(environment, sessionId, replayId));
  }
}
