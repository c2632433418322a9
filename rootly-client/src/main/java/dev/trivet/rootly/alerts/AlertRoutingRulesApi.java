package dev.trivet.rootly.alerts;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Alert routing rules: which alerts go to whom. Organizations with advanced alert routing are
 * refused and use alert routes instead. Immutable and thread-safe.
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
}
