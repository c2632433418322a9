package dev.trivet.rootly.alerts;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert routing rules: which alerts are routed to which target. Rootly refuses these calls to
 * organizations with advanced alert routing, which use alert routes instead.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/alertroutingrules/list-alert-routing-rules">Rootly:
 *     alert routing rules</a>
 */
public final class AlertRoutingRulesApi
    extends CollectionApi<AlertRoutingRule, AlertRoutingRuleInput, AlertRoutingRuleQuery> {

  static final CollectionEndpoints<AlertRoutingRule> ALERT_ROUTING_RULES =
      CollectionEndpoints.of(
              "rootly.alertRoutingRules",
              "alert_routing_rules",
              "v1/alert_routing_rules",
              AlertRoutingRule.class)
          .requires("name", "alerts_source_id", "destination");

  AlertRoutingRulesApi(Transport transport) {
    super(transport, ALERT_ROUTING_RULES);
  }

  /**
   * Finds the alert routing rule with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. An
   * alert routing rule that is found is not changed. Rootly does not document that names are
   * unique, so two callers at the same moment may create two.
   *
   * @param input what to create if no alert routing rule has its name
   * @return the alert routing rule, and whether this call created it
   */
  public Ensured<AlertRoutingRule> ensure(AlertRoutingRuleInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> AlertRoutingRuleQuery.all().name().is(name),
        AlertRoutingRule::name);
  }
}
