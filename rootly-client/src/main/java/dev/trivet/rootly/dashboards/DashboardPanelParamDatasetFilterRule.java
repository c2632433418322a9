package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of a filter: how an attribute is compared. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatasetFilterRule.Builder.class)
public interface DashboardPanelParamDatasetFilterRule extends HasAdditionalProperties {

  /** {@return how the rule is combined} */
  Optional<DashboardPanelParamDatasetFilterRuleOperation> operation();

  /** {@return how the attribute is compared} */
  Optional<DashboardPanelParamDatasetFilterRuleCondition> condition();

  /** {@return the attribute to compare, for example {@code status}} */
  Optional<String> key();

  /** {@return the value to compare with} */
  Optional<String> value();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param dataset filter rule. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatasetFilterRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
