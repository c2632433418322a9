package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How to notify users by default. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = UpdateAlertConfigurationDefaultUserNotificationSettingInput.Builder.class)
public interface UpdateAlertConfigurationDefaultUserNotificationSettingInput {

  /** {@return the ways in which users are notified with a sound} */
  Optional<List<UpdateAlertConfigurationDefaultUserNotificationSettingAudibleContactType>>
      audibleContactTypes();

  /** {@return the ways in which users are notified without a sound} */
  Optional<List<UpdateAlertConfigurationDefaultUserNotificationSettingQuietContactType>>
      quietContactTypes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a update alert configuration default user notification setting input. Not thread-safe.
   */
  final class Builder
      extends ImmutableUpdateAlertConfigurationDefaultUserNotificationSettingInput.Builder {
    Builder() {}
  }
}
