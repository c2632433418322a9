package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of a filter, which compares an attribute with a value. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelFilterRule.Builder.class)
public interface PanelFilterRule extends HasAdditionalProperties {

  /** {@return how the rule is combined with others: and, or} */
  Optional<PanelFilterOperator> operation();

  /** {@return how the attribute is compared} */
  Optional<PanelFilterComparison> condition();

  /** {@return the attribute to compare, for example {@code status}} */
  Optional<String> key();

  /** {@return the value to compare the attribute with} */
  Optional<String> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a panel filter rule. Not thread-safe. */
  final class Builder extends ImmutablePanelFilterRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
