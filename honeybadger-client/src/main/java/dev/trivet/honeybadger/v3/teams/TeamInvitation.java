package dev.trivet.honeybadger.v3.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.v3.values.Person;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An invitation to a team. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInvitation.Builder.class)
public interface TeamInvitation extends HasAdditionalProperties {

  /** {@return the invitation's ID} */
  String id();

  /** {@return the ID of the team} */
  Optional<String> teamId();

  /** {@return the email address that the invitation is sent to} */
  Optional<String> email();

  /** {@return whether the person becomes an administrator, who may manage the team} */
  Optional<Boolean> admin();

  /** {@return the message to the invited person} */
  Optional<String> message();

  /** {@return when the invitation was created} */
  Optional<Instant> createdAt();

  /** {@return when the invitation was accepted; empty while it is pending} */
  Optional<Instant> acceptedAt();

  /** {@return the user who sent the invitation} */
  Optional<Person> createdBy();

  /** {@return the user who accepted the invitation} */
  Optional<Person> acceptedBy();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team invitation. Not thread-safe. */
  final class Builder extends ImmutableTeamInvitation.Builder implements Keeper {
    Builder() {}
  }
}
