package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What Rootly says about an alert route that was to be deleted. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeleteAlertRouteResponse.Builder.class)
public interface DeleteAlertRouteResponse extends HasAdditionalProperties {

  /** {@return whether the alert route was deleted} */
  Optional<Boolean> deleted();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a delete alert route response. Not thread-safe. */
  final class Builder extends ImmutableDeleteAlertRouteResponse.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
