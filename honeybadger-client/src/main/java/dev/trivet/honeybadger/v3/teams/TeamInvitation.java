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

  /** {@return the address that it is sent to} */
  Optional<String> email();

  /** {@return whether the person will be allowed to manage the team} */
  Optional<Boolean> admin();

  /** {@return what to say to the person} */
  Optional<String> message();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was accepted} */
  Optional<Instant> acceptedAt();

  /** {@return the user who sent it} */
  Optional<Person> createdBy();

  /** {@return the user who accepted it} */
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
