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
@JsonDeserialize(builder = AlertSourceSourceableAttributeInput.Builder.class)
public interface AlertSourceSourceableAttributeInput {

  /** {@return whether a payload with the state in {@code resolveState} resolves the alert} */
  Optional<Boolean> autoResolve();

  /** {@return the value of the field {@code state} that resolves an alert} */
  Patch<String> resolveState();

  /** {@return whether emails in threads are accepted} */
  Optional<Boolean> acceptThreadedEmails();

  /** {@return where the payload has the fields of an alert} */
  Optional<List<AlertSourceSourceableAttributeFieldMappingsAttributeInput>>
      fieldMappingsAttributes();

  /** {@return the type of what is notified} */
  Patch<AlertSourceSourceableAttributeNotificationTargetType> notificationTargetType();

  /** {@return the ID of what is notified} */
  Patch<String> notificationTargetId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source sourceable attribute input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceSourceableAttributeInput.Builder {
    Builder() {}
  }
}
