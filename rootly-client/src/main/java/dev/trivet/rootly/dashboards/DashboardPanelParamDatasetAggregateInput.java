package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How to calculate the figures of a dataset. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatasetAggregateInput.Builder.class)
public interface DashboardPanelParamDatasetAggregateInput {

  /** {@return the calculation} */
  Optional<DashboardPanelParamDatasetAggregateOperation> operation();

  /** {@return what the calculation is about, for example {@code results}} */
  Patch<String> key();

  /** {@return whether each figure includes those before it} */
  Patch<Boolean> cumulative();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param dataset aggregate input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatasetAggregateInput.Builder {
    Builder() {}
  }
}
