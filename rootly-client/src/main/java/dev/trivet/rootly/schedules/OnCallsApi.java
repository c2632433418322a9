package dev.trivet.rootly.schedules;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/** Who is on call, level by level of the escalation policies. Immutable and thread-safe. */
public final class OnCallsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.onCalls");

  static final Endpoint<List<Oncall>> LIST = GROUP.list("list", "GET v1/oncalls", Oncall.class);

  private final Transport transport;

  OnCallsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists who is on call, over schedules, overrides and escalation policies.
   *
   * @param query which ones
   * @return the oncalls
   */
  public List<Oncall> list(OnCallQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }
}
