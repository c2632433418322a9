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

/** A notification rule: one step of how a user is notified. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserNotificationRule.Builder.class, using = ResourceDeserializer.class)
public interface UserNotificationRule extends Resource {

  /** {@return the ID of the user} */
  Optional<Long> userId();

  /** {@return the delay after which the step is taken; Rootly does not document the unit} */
  Optional<Integer> delay();

  /** {@return the position among the steps} */
  Optional<Integer> position();

  /** {@return the ID of the email address that mail is sent to} */
  Optional<String> userEmailAddressId();

  /** {@return the ID of the phone number that is called} */
  Optional<String> userCallNumberId();

  /** {@return the ID of the phone number that text messages are sent to} */
  Optional<String> userSmsNumberId();

  /** {@return the ID of the device that the mobile app is on} */
  Optional<String> userDeviceId();

  /** {@return the ways in which the user is notified} */
  List<ContactType> enabledContactTypes();

  /** {@return whether it is meant to wake the user} */
  Optional<NotificationType> notificationType();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last changed} */
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
