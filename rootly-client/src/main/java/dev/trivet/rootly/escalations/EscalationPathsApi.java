package dev.trivet.rootly.escalations;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Escalation paths: the ways that alerts take through an escalation policy. The parent of a path is
 * an escalation policy. Immutable and thread-safe.
 */
public final class EscalationPathsApi
    extends NestedApi<EscalationPath, EscalationPathInput, EscalationPathQuery> {

  static final CollectionEndpoints<EscalationPath> ESCALATION_PATHS =
      CollectionEndpoints.of(
              "rootly.escalationPaths",
              "escalation_paths",
              "v1/escalation_policies/{escalation_policy_id}/escalation_paths",
              EscalationPath.class)
          .membersAt("v1/escalation_paths/{id}")
          .requires("name");

  EscalationPathsApi(Transport transport) {
    super(transport, ESCALATION_PATHS);
  }

  /**
   * Reads one escalation path together with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the escalation path
   */
  public EscalationPath get(String id, Include... include) {
    return getWith(id, include);
  }
}
