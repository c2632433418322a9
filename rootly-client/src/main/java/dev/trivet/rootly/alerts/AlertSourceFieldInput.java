package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert field to set for the alerts of a source. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceFieldInput.Builder.class)
public interface AlertSourceFieldInput {

  /** {@return the ID of the alert field} */
  Optional<String> alertFieldId();

  /** {@return the Liquid template that extracts the value of the alert field from the payload} */
  Patch<String> templateBody();

  /** {@return whether to remove the alert field from the source} */
  @JsonProperty("_destroy")
  Patch<Boolean> destroy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceFieldInput.Builder {
    Builder() {}
  }
}
