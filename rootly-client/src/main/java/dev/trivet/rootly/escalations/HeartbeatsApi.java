package dev.trivet.rootly.escalations;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Heartbeats: they expect regular pings from your systems, and trigger alerts when they stop. Calls
 * take the ID or the slug of a heartbeat, {@code ping} the ID. Immutable and thread-safe.
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
   * Pings a heartbeat, which starts its interval again and resolves its open alerts.
   *
   * @param heartbeatId the ID of the heartbeat
   */
  public void ping(String heartbeatId) {
    transport().call(PING, CallInput.path(heartbeatId));
  }
}
