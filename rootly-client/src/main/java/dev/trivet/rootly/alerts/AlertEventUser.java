package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A user whom an alert event is about. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEventUser.Builder.class)
public interface AlertEventUser extends HasAdditionalProperties {

  /** {@return the ID of the user} */
  long id();

  /** {@return the display name of the user} */
  Optional<String> name();

  /** {@return the email address of the user} */
  Optional<String> email();

  /** {@return the first name of the user} */
  Optional<String> firstName();

  /** {@return the last name of the user} */
  Optional<String> lastName();

  /** {@return the preferred name of the user} */
  Optional<String> preferredName();

  /** {@return the full name of the user} */
  Optional<String> fullName();

  /** {@return the time zone of the user, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return when the user was created} */
  Optional<Instant> createdAt();

  /** {@return when the user was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert event user. Not thread-safe. */
  final class Builder extends ImmutableAlertEventUser.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
