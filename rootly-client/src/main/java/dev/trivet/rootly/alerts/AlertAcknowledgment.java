package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings for alerts that were acknowledged: whether and when they are triggered again. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertAcknowledgment.Builder.class)
public interface AlertAcknowledgment extends HasAdditionalProperties {

  /** {@return whether acknowledged alerts are triggered again after a timeout} */
  Optional<Boolean> timeoutEnabled();

  /**
   * {@return the number of minutes after which an acknowledged alert is triggered again: 10 to
   * 1440, in steps that Rootly prescribes, such as 30, 60 or 120}
   */
  Optional<Integer> timeoutMinutes();

  /** {@return whether alerts that people created are triggered again, too} */
  Optional<Boolean> retriggerManualAlerts();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert acknowledgment. Not thread-safe. */
  final class Builder extends ImmutableAlertAcknowledgment.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
