package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A notification rule to create, or what to change about one. A new one needs {@code
 * enabledContactTypes}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserNotificationRuleInput.Builder.class)
public interface UserNotificationRuleInput {

  /** {@return the delay after which the rule is triggered; Rootly does not document the unit} */
  Patch<Integer> delay();

  /** {@return the position of the rule among the user's rules} */
  Patch<Integer> position();

  /** {@return the ID of the email address that emails are sent to} */
  Patch<String> userEmailAddressId();

  /** {@return the ID of the phone number that calls are made to} */
  Patch<String> userCallNumberId();

  /** {@return the ID of the phone number that text messages are sent to} */
  Patch<String> userSmsNumberId();

  /** {@return the ID of the device that notifications of the mobile app are sent to} */
  Patch<String> userDeviceId();

  /** {@return the contact types: the ways in which the user is notified} */
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
