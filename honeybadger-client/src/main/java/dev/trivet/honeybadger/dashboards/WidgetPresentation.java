package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The heading of a widget. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WidgetPresentation.Builder.class)
public interface WidgetPresentation extends HasAdditionalProperties {

  /** {@return the widget's title, at most 255 characters} */
  Optional<String> title();

  /** {@return the text below the widget's title, at most 255 characters} */
  Optional<String> subtitle();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a widget presentation. Not thread-safe. */
  final class Builder extends ImmutableWidgetPresentation.Builder implements Keeper {
    Builder() {}
  }
}
