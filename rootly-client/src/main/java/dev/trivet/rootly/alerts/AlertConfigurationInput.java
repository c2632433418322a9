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

  /** {@return what happens to alerts that were acknowledged} */
  Optional<AlertAcknowledgment> alertAcknowledgment();

  /** {@return what people can page by hand} */
  Optional<List<ManualPagingTarget>> manualPagingFormSettings();

  /**
   * {@return the IDs of the alert urgencies for paging by hand, only where Rootly has enabled that}
   */
  Optional<List<String>> manualPagingUrgencyIds();

  /** {@return how users are notified by default, only where Rootly has enabled that} */
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
