package dev.trivet.rootly.integrations;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Private agents: programs in your network that give Rootly access to the systems there. An agent
 * is enrolled with a token, not created by a call.
 */
public final class PrivateAgentsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.privateAgents");

  static final Endpoint<PrivateAgentEnrollmentToken> CREATE_ENROLLMENT_TOKEN =
      GROUP.one(
          "createEnrollmentToken",
          "POST v1/private_agents/enrollment_tokens",
          PrivateAgentEnrollmentToken.class);
  static final Endpoint<Listing<PrivateAgentSummary>> LIST =
      GROUP.page("list", "GET v1/private_agents", PrivateAgentSummary.class);
  static final Endpoint<PrivateAgent> GET =
      GROUP.one("get", "GET v1/private_agents/{id}", PrivateAgent.class);
  static final Endpoint<Void> UPDATE =
      GROUP.none("update", "PATCH v1/private_agents/{id}").wrappedIn("private_agents");
  static final Endpoint<PrivateAgent> REVOKE =
      GROUP.one("revoke", "POST v1/private_agents/{id}/revoke", PrivateAgent.class);

  private final Transport transport;

  PrivateAgentsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Creates a token to enroll a private agent with. Only this response shows the token, which is
   * valid for 24 hours.
   *
   * @return the token, a secret
   */
  public PrivateAgentEnrollmentToken createEnrollmentToken() {
    return transport.call(CREATE_ENROLLMENT_TOKEN, CallInput.none());
  }

  /** {@return all private agents, without their providers; fetched page by page as you iterate} */
  public Listing<PrivateAgentSummary> list() {
    return transport.call(LIST);
  }

  /**
   * Lists private agents, without their providers.
   *
   * @param query the page to start with, and the size of pages
   * @return the private agents; fetched page by page as you iterate
   */
  public Listing<PrivateAgentSummary> list(PageQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads one private agent.
   *
   * @param id the ID of the private agent
   * @return the private agent with its providers
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public PrivateAgent get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Changes a private agent. Attributes that the input does not set stay as they are. The response
   * is empty; read the agent to see the change.
   *
   * @param id the ID of the private agent
   * @param input what to change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such private agent
   */
  public void update(String id, PrivateAgentInput input) {
    transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Revokes a private agent, which must then be enrolled anew. Revoking an agent again does no
   * harm.
   *
   * @param id the ID of the private agent
   * @return the private agent after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such private agent
   */
  public PrivateAgent revoke(String id) {
    return transport.call(REVOKE, CallInput.path(id));
  }
}
