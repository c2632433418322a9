package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings to make for the type of an alert source, above all for {@code generic_webhook}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceSettingsInput.Builder.class)
public interface AlertSourceSettingsInput {

  /** {@return whether a payload with the state in {@code resolveState} resolves the alert} */
  Optional<Boolean> autoResolve();

  /** {@return the value of the field {@code state} that resolves an alert} */
  Patch<String> resolveState();

  /** {@return whether emails in threads are accepted} */
  Optional<Boolean> acceptThreadedEmails();

  /** {@return where the payload has the fields of an alert} */
  Optional<List<AlertFieldMappingInput>> fieldMappingsAttributes();

  /** {@return the type of what is notified} */
  Patch<AlertTargetType> notificationTargetType();

  /** {@return the ID of what is notified} */
  Patch<String> notificationTargetId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceSettingsInput.Builder {
    Builder() {}
  }
}
