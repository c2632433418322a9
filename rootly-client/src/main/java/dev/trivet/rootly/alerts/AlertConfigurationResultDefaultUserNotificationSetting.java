package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** How users are notified by default. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConfigurationResultDefaultUserNotificationSetting.Builder.class)
public interface AlertConfigurationResultDefaultUserNotificationSetting
    extends HasAdditionalProperties {

  /** {@return the ways in which users are notified with a sound} */
  List<AlertConfigurationResultDefaultUserNotificationSettingAudibleContactType>
      audibleContactTypes();

  /** {@return the ways in which users are notified without a sound} */
  List<AlertConfigurationResultDefaultUserNotificationSettingQuietContactType> quietContactTypes();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert configuration result default user notification setting. Not thread-safe. */
  final class Builder
      extends ImmutableAlertConfigurationResultDefaultUserNotificationSetting.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
