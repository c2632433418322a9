package dev.trivet.rootly.escalations;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Escalation policies: who is paged about an alert, level after level, until someone acknowledges
 * it.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/escalationpolicies/list-escalation-policies">Rootly:
 *     escalation policies</a>
 */
public final class EscalationPoliciesApi
    extends CollectionApi<EscalationPolicy, EscalationPolicyInput, EscalationPolicyQuery> {

  static final CollectionEndpoints<EscalationPolicy> ESCALATION_POLICIES =
      CollectionEndpoints.of(
              "rootly.escalationPolicies",
              "escalation_policies",
              "v1/escalation_policies",
              EscalationPolicy.class)
          .requires("name");

  EscalationPoliciesApi(Transport transport) {
    super(transport, ESCALATION_POLICIES);
  }

  /**
   * Finds the escalation policy with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. An
   * escalation policy that is found is not changed. Rootly does not document that names are unique,
   * so two callers at the same moment may create two.
   *
   * @param input what to create if no escalation policy has its name
   * @return the escalation policy, and whether this call created it
   */
  public Ensured<EscalationPolicy> ensure(EscalationPolicyInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> EscalationPolicyQuery.all().name().is(name),
        EscalationPolicy::name);
  }

  /**
   * Reads one escalation policy together with related resources.
   *
   * @param id the ID of the escalation policy
   * @param include the relationships to include
   * @return the escalation policy
   */
  public EscalationPolicy get(String id, Include... include) {
    return getWith(id, include);
  }
}
