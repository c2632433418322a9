package dev.trivet.rootly.escalations;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Escalation levels: whom an escalation policy or path pages, step by step.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/escalationlevels/retrieves-an-escalation-level">Rootly:
 *     escalation levels</a>
 */
public final class EscalationLevelsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.escalationLevels");

  static final Endpoint<EscalationLevel> GET =
      GROUP.one("get", "GET v1/escalation_levels/{id}", EscalationLevel.class);
  static final Endpoint<EscalationLevel> UPDATE =
      GROUP
          .one("update", "PUT v1/escalation_levels/{id}", EscalationLevel.class)
          .wrappedIn("escalation_levels");
  static final Endpoint<EscalationLevel> DELETE =
      GROUP.one("delete", "DELETE v1/escalation_levels/{id}", EscalationLevel.class);
  static final Endpoint<Listing<EscalationLevel>> LIST_OF_PATH =
      GROUP.page(
          "listOfPath",
          "GET v1/escalation_paths/{escalation_policy_path_id}/escalation_levels",
          EscalationLevel.class);
  static final Endpoint<EscalationLevel> CREATE_IN_PATH =
      GROUP
          .one(
              "createInPath",
              "POST v1/escalation_paths/{escalation_policy_path_id}/escalation_levels",
              EscalationLevel.class)
          .wrappedIn("escalation_levels")
          .requires("position", "notification_target_params");
  static final Endpoint<Listing<EscalationLevel>> LIST_OF_POLICY =
      GROUP.page(
          "listOfPolicy",
          "GET v1/escalation_policies/{escalation_policy_id}/escalation_levels",
          EscalationLevel.class);
  static final Endpoint<EscalationLevel> CREATE_IN_POLICY =
      GROUP
          .one(
              "createInPolicy",
              "POST v1/escalation_policies/{escalation_policy_id}/escalation_levels",
              EscalationLevel.class)
          .wrappedIn("escalation_levels")
          .requires("position", "notification_target_params");

  private final Transport transport;

  EscalationLevelsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Reads one escalation level.
   *
   * @param id the ID of the escalation level
   * @return the escalation level
   */
  public EscalationLevel get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates an escalation level.
   *
   * @param id the ID of the escalation level
   * @param input what to change
   * @return the escalation level
   */
  public EscalationLevel update(String id, EscalationLevelInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes an escalation level.
   *
   * @param id the ID of the escalation level
   * @return the escalation level
   */
  public EscalationLevel delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }

  /**
   * Lists the levels of an escalation path.
   *
   * @param pathId the ID of the escalation path
   * @param query limits the list
   * @return the escalation levels; fetched page by page as you iterate
   */
  public Listing<EscalationLevel> listOfPath(String pathId, EscalationLevelQuery query) {
    return transport.call(LIST_OF_PATH, CallInput.path(pathId).query(query));
  }

  /**
   * Adds a level to an escalation path.
   *
   * @param pathId the ID of the escalation path
   * @param input what to create
   * @return the new escalation level
   */
  public EscalationLevel createInPath(String pathId, EscalationLevelInput input) {
    return transport.call(CREATE_IN_PATH, CallInput.path(pathId).payload(input));
  }

  /**
   * Lists the levels of an escalation policy.
   *
   * @param policyId the ID of the escalation policy
   * @param query limits the list
   * @return the escalation levels; fetched page by page as you iterate
   */
  public Listing<EscalationLevel> listOfPolicy(String policyId, EscalationLevelQuery query) {
    return transport.call(LIST_OF_POLICY, CallInput.path(policyId).query(query));
  }

  /**
   * Adds a level to an escalation policy.
   *
   * @param policyId the ID of the escalation policy
   * @param input what to create
   * @return the new escalation level
   */
  public EscalationLevel createInPolicy(String policyId, EscalationLevelInput input) {
    return transport.call(CREATE_IN_POLICY, CallInput.path(policyId).payload(input));
  }
}
