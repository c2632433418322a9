package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The alert configuration: settings for all alerts of the organization. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConfiguration.Builder.class, using = ResourceDeserializer.class)
public interface AlertConfiguration extends Resource {

  /** {@return the settings for acknowledged alerts: whether and when they are triggered again} */
  Optional<AlertAcknowledgment> alertAcknowledgment();

  /** {@return the types of targets that people can page by hand} */
  List<ManualPagingTarget> manualPagingFormSettings();

  /**
   * {@return the IDs of the alert urgencies for paging by hand, only where Rootly has enabled the
   * feature}
   */
  List<String> manualPagingUrgencyIds();

  /**
   * {@return the default notification settings of users, only where Rootly has enabled the feature}
   */
  Optional<DefaultContactTypes> defaultUserNotificationSettings();

  /** {@return when the alert configuration was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert configuration was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert configuration. Not thread-safe. */
  final class Builder extends ImmutableAlertConfiguration.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
