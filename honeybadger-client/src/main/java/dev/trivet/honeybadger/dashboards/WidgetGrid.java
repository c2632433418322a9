package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The position and size of a widget on the grid of its dashboard. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WidgetGrid.Builder.class)
public interface WidgetGrid extends HasAdditionalProperties {

  /** {@return the widget's column, from 0} */
  Optional<Integer> x();

  /** {@return the widget's row, from 0} */
  Optional<Integer> y();

  /** {@return the widget's width in columns} */
  Optional<Integer> w();

  /** {@return the widget's height in rows} */
  Optional<Integer> h();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a widget grid. Not thread-safe. */
  final class Builder extends ImmutableWidgetGrid.Builder implements Keeper {
    Builder() {}
  }
}
