package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about the alert configuration. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConfigurationInput.Builder.class)
public interface AlertConfigurationInput {

  /** {@return the settings for acknowledged alerts: whether and when they are triggered again} */
  Optional<AlertAcknowledgment> alertAcknowledgment();

  /** {@return the types of targets that people can page by hand} */
  Optional<List<ManualPagingTarget>> manualPagingFormSettings();

  /**
   * {@return the IDs of the alert urgencies for paging by hand, only where Rootly has enabled the
   * feature}
   */
  Optional<List<String>> manualPagingUrgencyIds();

  /**
   * {@return the default notification settings of users, only where Rootly has enabled the feature}
   */
  Optional<DefaultContactTypes> defaultUserNotificationSettings();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertConfigurationInput.Builder {
    Builder() {}
  }
}
