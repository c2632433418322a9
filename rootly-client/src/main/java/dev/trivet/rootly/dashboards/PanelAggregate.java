package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How the figures of a dataset are calculated. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelAggregate.Builder.class)
public interface PanelAggregate extends HasAdditionalProperties {

  /** {@return the calculation: a count, a sum or an average} */
  Optional<PanelCalculation> operation();

  /** {@return the key of the values to calculate with, for example {@code results}} */
  Optional<String> key();

  /** {@return whether the figures are cumulative: whether each figure includes those before it} */
  Optional<Boolean> cumulative();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a panel aggregate. Not thread-safe. */
  final class Builder extends ImmutablePanelAggregate.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
