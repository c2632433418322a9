package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A notification rule to create, or what to change about one. A new one needs the ways in which the
 * user is notified.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserNotificationRuleInput.Builder.class)
public interface UserNotificationRuleInput {

  /** {@return the delay after which the step is taken; Rootly does not document the unit} */
  Patch<Integer> delay();

  /** {@return the position among the steps} */
  Patch<Integer> position();

  /** {@return the ID of the email address to send mail to} */
  Patch<String> userEmailAddressId();

  /** {@return the ID of the phone number to call} */
  Patch<String> userCallNumberId();

  /** {@return the ID of the phone number to send text messages to} */
  Patch<String> userSmsNumberId();

  /** {@return the ID of the device that the mobile app is on} */
  Patch<String> userDeviceId();

  /** {@return the ways in which to notify the user} */
  Optional<List<ContactType>> enabledContactTypes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableUserNotificationRuleInput.Builder {
    Builder() {}
  }
}
