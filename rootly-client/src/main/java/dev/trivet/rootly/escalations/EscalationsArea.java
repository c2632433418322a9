package dev.trivet.rootly.escalations;

import dev.trivet.core.service.Transport;

/**
 * Escalation: policies, paths and levels that decide who is paged about alerts, live call routers,
 * and heartbeats.
 */
public final class EscalationsArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public EscalationsArea(Transport transport) {
    this.transport = transport;
  }

  /** {@return escalation policies: who is paged about an alert, level after level} */
  public EscalationPoliciesApi policies() {
    return new EscalationPoliciesApi(transport);
  }

  /** {@return escalation paths: which levels of an escalation policy an alert goes through} */
  public EscalationPathsApi paths() {
    return new EscalationPathsApi(transport);
  }

  /** {@return escalation levels: whom a policy or path pages, step by step} */
  public EscalationLevelsApi levels() {
    return new EscalationLevelsApi(transport);
  }

  /** {@return live call routers: phone numbers whose callers reach those who are on call} */
  public LiveCallRoutersApi liveCallRouters() {
    return new LiveCallRoutersApi(transport);
  }

  /** {@return heartbeats: pings whose absence triggers an alert} */
  public HeartbeatsApi heartbeats() {
    return new HeartbeatsApi(transport);
  }
}
