package dev.trivet.rootly.escalations;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Escalation policies: who is paged about an alert, level after level, until someone acknowledges
 * it. Immutable and thread-safe.
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
   * Reads one escalation policy together with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the escalation policy
   */
  public EscalationPolicy get(String id, Include... include) {
    return getWith(id, include);
  }
}
