package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of an alert source for its type, above all for {@code generic_webhook}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceSettings.Builder.class)
public interface AlertSourceSettings extends HasAdditionalProperties {

  /** {@return whether a payload with the state in {@code resolveState} resolves the alert} */
  Optional<Boolean> autoResolve();

  /** {@return the value of the field {@code state} that resolves an alert} */
  Optional<String> resolveState();

  /** {@return whether emails in threads are accepted} */
  Optional<Boolean> acceptThreadedEmails();

  /** {@return where the payload has the fields of an alert} */
  List<AlertFieldMapping> fieldMappingsAttributes();

  /** {@return the type of what is notified} */
  Optional<AlertTargetType> notificationTargetType();

  /** {@return the ID of what is notified} */
  Optional<String> notificationTargetId();

  /** {@return the ID of the settings} */
  Optional<String> id();

  /** {@return where the payload has the fields of an alert, under another name} */
  List<AlertFieldMapping> fieldMappings();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
