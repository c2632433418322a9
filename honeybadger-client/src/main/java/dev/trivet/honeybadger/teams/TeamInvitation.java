package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.values.Person;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An e-mail address that was invited to a team. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInvitation.Builder.class)
public interface TeamInvitation extends HasAdditionalProperties {

  /** {@return the invitation's ID, which is not the ID of the member it leads to} */
  long id();

  /**
   * {@return the secret with which its holder accepts the invitation; masked in {@code toString}
   * and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /** {@return the invited address; may be empty text once the invitation is accepted} */
  Optional<String> email();

  /** {@return whether the person will administer the team} */
  Optional<Boolean> admin();

  /** {@return the text that is added to the e-mail} */
  Optional<String> message();

  /** {@return the sender} */
  Optional<Person> createdBy();

  /** {@return when it was sent} */
  Optional<Instant> createdAt();

  /** {@return the person who accepted it; empty until then} */
  Optional<Person> acceptedBy();

  /** {@return when it was accepted; empty until then} */
  Optional<Instant> acceptedAt();

  /** {@return whether it has not been accepted yet} */
  @JsonIgnore
  default boolean isPending() {
    return acceptedAt().isEmpty();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team invitation. Not thread-safe. */
  final class Builder extends ImmutableTeamInvitation.Builder implements Keeper {
    Builder() {}
  }
}
