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

/** An invitation to join a team, sent to an email address. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInvitation.Builder.class)
public interface TeamInvitation extends HasAdditionalProperties {

  /** {@return the invitation's ID, which is not the ID of the member who accepts it} */
  long id();

  /**
   * {@return the invitation's token, a secret: whoever has it can accept the invitation; masked in
   * {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /**
   * {@return the email address that the invitation is sent to; may be an empty string once the
   * invitation is accepted}
   */
  Optional<String> email();

  /** {@return whether the person becomes an administrator, who may manage the team} */
  Optional<Boolean> admin();

  /** {@return the message to the invited person} */
  Optional<String> message();

  /** {@return the person who sent the invitation} */
  Optional<Person> createdBy();

  /** {@return when the invitation was created} */
  Optional<Instant> createdAt();

  /** {@return the person who accepted the invitation; empty while it is pending} */
  Optional<Person> acceptedBy();

  /** {@return when the invitation was accepted; empty while it is pending} */
  Optional<Instant> acceptedAt();

  /** {@return whether the invitation has not been accepted yet} */
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
