package dev.trivet.rootly.users;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A user: a person who can log in. The ID is a decimal number. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = User.Builder.class, using = ResourceDeserializer.class)
public interface User extends Resource {

  /** {@return the email address that the user logs in with} */
  Optional<String> email();

  /** {@return the display name of the user; not documented, but part of all known responses} */
  Optional<String> name();

  /** {@return the first name of the user} */
  Optional<String> firstName();

  /** {@return the last name of the user} */
  Optional<String> lastName();

  /** {@return the full name: first and last name} */
  Optional<String> fullName();

  /** {@return the preferred name; only present in users inside other resources} */
  Optional<String> preferredName();

  /** {@return the full name with the name of the organization} */
  Optional<String> fullNameWithTeam();

  /** {@return the primary phone number; not documented, but part of all known responses} */
  Optional<String> phone();

  /** {@return the secondary phone number; not documented, but part of all known responses} */
  @JsonProperty("phone_2")
  Optional<String> phone2();

  /** {@return the ID of the user in Slack; not documented, but part of all known responses} */
  Optional<String> slackId();

  /** {@return the time zone of the user, such as {@code Europe/Berlin}} */
  Optional<String> timeZone();

  /** {@return when the user was created} */
  Optional<Instant> createdAt();

  /** {@return when the user was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a reference to the user's role, empty unless Rootly sends it} */
  default Optional<ResourceRef> role() {
    return relatedOne("role");
  }

  /** {@return a reference to the user's on-call role, empty unless Rootly sends it} */
  default Optional<ResourceRef> onCallRole() {
    return relatedOne("on_call_role");
  }

  /** {@return references to the email addresses, none unless Rootly sends them} */
  default List<ResourceRef> emailAddresses() {
    return related("email_addresses");
  }

  /** {@return references to the phone numbers, none unless Rootly sends them} */
  default List<ResourceRef> phoneNumbers() {
    return related("phone_numbers");
  }

  /** {@return references to the devices, none unless Rootly sends them} */
  default List<ResourceRef> devices() {
    return related("devices");
  }

  /** {@return references to the teams, none unless Rootly sends them} */
  default List<ResourceRef> teams() {
    return related("teams");
  }

  /** {@return references to the schedules, none unless Rootly sends them} */
  default List<ResourceRef> schedules() {
    return related("schedules");
  }

  /** {@return references to the notification rules, none unless Rootly sends them} */
  default List<ResourceRef> notificationRules() {
    return related("notification_rules");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a user. Not thread-safe. */
  final class Builder extends ImmutableUser.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
