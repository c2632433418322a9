package dev.trivet.rootly.escalations;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Heartbeats: monitors that expect regular pings from your systems and trigger alerts when the
 * pings stop. Calls take the ID or the slug of a heartbeat; {@code ping} takes the ID.
 *
 * @see <a href="https://docs.rootly.com/api-reference/heartbeats/list-heartbeats">Rootly:
 *     heartbeats</a>
 */
public final class HeartbeatsApi extends CollectionApi<Heartbeat, HeartbeatInput, HeartbeatQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.heartbeats");

  static final CollectionEndpoints<Heartbeat> HEARTBEATS =
      CollectionEndpoints.of("rootly.heartbeats", "heartbeats", "v1/heartbeats", Heartbeat.class)
          .requires(
              "name",
              "alert_summary",
              "interval",
              "interval_unit",
              "notification_target_id",
              "notification_target_type");
  static final Endpoint<Void> PING = GROUP.none("ping", "POST v1/heartbeats/{heartbeat_id}/ping");

  HeartbeatsApi(Transport transport) {
    super(transport, HEARTBEATS);
  }

  /**
   * Finds the heartbeat with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * heartbeat that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two.
   *
   * @param input what to create if no heartbeat has its name
   * @return the heartbeat, and whether this call created it
   */
  public Ensured<Heartbeat> ensure(HeartbeatInput input) {
    return ensureBy(input, input.name(), name -> HeartbeatQuery.all().name(name), Heartbeat::name);
  }

  /**
   * Pings a heartbeat, which restarts the interval and resolves the open alerts of the heartbeat.
   *
   * @param heartbeatId the ID of the heartbeat
   */
  public void ping(String heartbeatId) {
    transport().call(PING, CallInput.path(heartbeatId));
  }
}
