package dev.trivet.rootly.escalations;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Escalation paths: which levels of an escalation policy an alert goes through. The parent of a
 * path is an escalation policy.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/escalationpaths/list-escalation-paths">Rootly:
 *     escalation paths</a>
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
          .requires("name")
          .onlyToCreate("path_type");

  EscalationPathsApi(Transport transport) {
    super(transport, ESCALATION_PATHS);
  }

  /**
   * Finds the escalation path of a policy with the name of the input, or creates it. Names are
   * compared without blanks around them and in the composed form of Unicode; upper and lower case
   * differ. A path that is found is not changed. Rootly does not document that names are unique, so
   * two callers at the same moment may create two paths.
   *
   * @param escalationPolicyId the ID of the escalation policy
   * @param input what to create if no path of the policy has its name
   * @return the path, and whether this call created it
   */
  public Ensured<EscalationPath> ensure(String escalationPolicyId, EscalationPathInput input) {
    return ensureBy(escalationPolicyId, input, input.name(), EscalationPath::name);
  }

  /**
   * Reads one escalation path together with related resources.
   *
   * @param id the ID of the escalation path
   * @param include the relationships to include
   * @return the escalation path
   */
  public EscalationPath get(String id, Include... include) {
    return getWith(id, include);
  }
}
