package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target that an alert is routed to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertingTarget.Builder.class)
public interface AlertingTarget extends HasAdditionalProperties {

  /** {@return the ID of the target} */
  String id();

  /**
   * {@return the type of the target, such as {@code team}, {@code user} or {@code slack_channel}}
   */
  Optional<String> type();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alerting target. Not thread-safe. */
  final class Builder extends ImmutableAlertingTarget.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
