package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings to make for the type of an alert source, mainly for {@code generic_webhook}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceSettingsInput.Builder.class)
public interface AlertSourceSettingsInput {

  /** {@return whether a payload whose state is {@code resolveState} resolves the alert} */
  Optional<Boolean> autoResolve();

  /** {@return the state that resolves an alert: the value of the mapped field {@code state}} */
  Patch<String> resolveState();

  /** {@return whether replies in an email thread are accepted} */
  Optional<Boolean> acceptThreadedEmails();

  /** {@return the field mappings: where the payload has the fields of an alert} */
  Optional<List<AlertFieldMappingInput>> fieldMappingsAttributes();

  /** {@return the type of the notification target} */
  Patch<AlertTargetType> notificationTargetType();

  /** {@return the ID of the notification target} */
  Patch<String> notificationTargetId();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.target(
        "AlertSourceSettingsInput.builder().notificationTargetId(..)",
        notificationTargetType(),
        notificationTargetId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceSettingsInput.Builder {
    Builder() {}
  }
}
