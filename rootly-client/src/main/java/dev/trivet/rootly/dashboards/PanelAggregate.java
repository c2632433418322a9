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

  /** {@return the calculation} */
  Optional<PanelCalculation> operation();

  /** {@return what the calculation is about, for example {@code results}} */
  Optional<String> key();

  /** {@return whether each figure includes those before it} */
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
