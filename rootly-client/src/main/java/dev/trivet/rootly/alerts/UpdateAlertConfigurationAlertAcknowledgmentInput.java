package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What to have happen to alerts that were acknowledged. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UpdateAlertConfigurationAlertAcknowledgmentInput.Builder.class)
public interface UpdateAlertConfigurationAlertAcknowledgmentInput {

  /** {@return whether acknowledged alerts are triggered again after a timeout} */
  Optional<Boolean> timeoutEnabled();

  /**
   * {@return the minutes until an acknowledged alert is triggered again, one of certain steps from
   * 10 to 1440}
   */
  Optional<Integer> timeoutMinutes();

  /** {@return whether alerts that people created are triggered again, too} */
  Optional<Boolean> retriggerManualAlerts();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a update alert configuration alert acknowledgment input. Not thread-safe. */
  final class Builder extends ImmutableUpdateAlertConfigurationAlertAcknowledgmentInput.Builder {
    Builder() {}
  }
}
