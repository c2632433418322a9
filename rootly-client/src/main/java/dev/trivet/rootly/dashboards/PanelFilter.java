package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A filter that selects the resources of a dataset. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelFilter.Builder.class)
public interface PanelFilter extends HasAdditionalProperties {

  /** {@return how the filter is combined with others: and, or} */
  Optional<PanelFilterOperator> operation();

  /** {@return the rules that resources are checked by} */
  List<PanelFilterRule> rules();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a panel filter. Not thread-safe. */
  final class Builder extends ImmutablePanelFilter.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
