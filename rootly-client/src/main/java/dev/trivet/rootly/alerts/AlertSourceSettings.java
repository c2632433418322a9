package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of an alert source for its type, mainly for {@code generic_webhook}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceSettings.Builder.class)
public interface AlertSourceSettings extends HasAdditionalProperties {

  /** {@return whether a payload whose state is {@code resolveState} resolves the alert} */
  Optional<Boolean> autoResolve();

  /** {@return the state that resolves an alert: the value of the mapped field {@code state}} */
  Optional<String> resolveState();

  /** {@return whether replies in an email thread are accepted} */
  Optional<Boolean> acceptThreadedEmails();

  /** {@return the field mappings: where the payload has the fields of an alert} */
  List<AlertFieldMapping> fieldMappingsAttributes();

  /** {@return the type of the notification target} */
  Optional<AlertTargetType> notificationTargetType();

  /** {@return the ID of the notification target} */
  Optional<String> notificationTargetId();

  /** {@return the ID of the settings} */
  Optional<String> id();

  /** {@return the field mappings under their other name in responses} */
  List<AlertFieldMapping> fieldMappings();

  /** {@return when the settings were created} */
  Optional<Instant> createdAt();

  /** {@return when the settings were last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source settings. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceSettings.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
