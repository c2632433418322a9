package dev.trivet.rootly.integrations;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Private agents: programs in your network that give Rootly access to what is there. They are
 * enrolled with a token, not created by a call. Immutable and thread-safe.
 */
public final class PrivateAgentsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.privateAgents");

  static final Endpoint<PrivateAgentEnrollmentToken> CREATE_ENROLLMENT_TOKEN =
      GROUP.one(
          "createEnrollmentToken",
          "POST v1/private_agents/enrollment_tokens",
          PrivateAgentEnrollmentToken.class);
  static final Endpoint<Listing<PrivateAgent>> LIST =
      GROUP.page("list", "GET v1/private_agents", PrivateAgent.class);
  static final Endpoint<PrivateAgentResult> GET =
      GROUP.one("get", "GET v1/private_agents/{id}", PrivateAgentResult.class);
  static final Endpoint<Void> UPDATE =
      GROUP.none("update", "PATCH v1/private_agents/{id}").wrappedIn("private_agents");
  static final Endpoint<PrivateAgentResult> REVOKE =
      GROUP.one("revoke", "POST v1/private_agents/{id}/revoke", PrivateAgentResult.class);

  private final Transport transport;

  PrivateAgentsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Creates a token to enroll a private agent with. Only this response shows it, and it is valid
   * for 24 hours.
   *
   * @return the private agent enrollment token
   */
  public PrivateAgentEnrollmentToken createEnrollmentToken() {
    return transport.call(CREATE_ENROLLMENT_TOKEN, CallInput.none());
  }

  /**
   * Lists private agents.
   *
   * @param query which ones
   * @return the private agents; fetched while they are walked
   */
  public Listing<PrivateAgent> list(PageQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Reads one private agent.
   *
   * @param id the ID of the private agent
   * @return the private agent result
   */
  public PrivateAgentResult get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates a private agent.
   *
   * @param id the ID of the private agent
   * @param input what to change
   */
  public void update(String id, PrivateAgentInput input) {
    transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Revokes a private agent. Revoking it again does no harm.
   *
   * @param id the ID of the private agent
   * @return the private agent result
   */
  public PrivateAgentResult revoke(String id) {
    return transport.call(REVOKE, CallInput.path(id));
  }
}
