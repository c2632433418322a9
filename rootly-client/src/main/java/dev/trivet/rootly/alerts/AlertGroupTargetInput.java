package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target whose alerts to group. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertGroupTargetInput.Builder.class)
public interface AlertGroupTargetInput {

  /** {@return the type of the target} */
  Optional<AlertGroupTargetTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert group target input. Not thread-safe. */
  final class Builder extends ImmutableAlertGroupTargetInput.Builder {
    Builder() {}
  }
}
