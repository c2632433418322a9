package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A value in the payload to group alerts by. Deprecated in favor of conditions. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertGroupAttribute.Builder.class)
public interface AlertGroupAttribute extends HasAdditionalProperties {

  /** {@return the JSON path of the value to group by} */
  Optional<String> jsonPath();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert group attribute. Not thread-safe. */
  final class Builder extends ImmutableAlertGroupAttribute.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
