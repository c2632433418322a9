package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A notification rule: one step in which a user is notified, after a delay and in some ways. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserNotificationRule.Builder.class, using = ResourceDeserializer.class)
public interface UserNotificationRule extends Resource {

  /** {@return the ID of the user who has the notification rule} */
  Optional<Long> userId();

  /** {@return the delay after which the rule is triggered; Rootly does not document the unit} */
  Optional<Integer> delay();

  /** {@return the position of the rule among the user's rules} */
  Optional<Integer> position();

  /** {@return the ID of the email address that emails are sent to} */
  Optional<String> userEmailAddressId();

  /** {@return the ID of the phone number that calls are made to} */
  Optional<String> userCallNumberId();

  /** {@return the ID of the phone number that text messages are sent to} */
  Optional<String> userSmsNumberId();

  /** {@return the ID of the device that notifications of the mobile app are sent to} */
  Optional<String> userDeviceId();

  /** {@return the contact types: the ways in which the user is notified} */
  List<ContactType> enabledContactTypes();

  /**
   * {@return the type of notification that the rule is for: whether the notification is meant to
   * wake the user}
   */
  Optional<NotificationType> notificationType();

  /** {@return when the notification rule was created} */
  Optional<Instant> createdAt();

  /** {@return when the notification rule was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. Not thread-safe. */
  final class Builder extends ImmutableUserNotificationRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
