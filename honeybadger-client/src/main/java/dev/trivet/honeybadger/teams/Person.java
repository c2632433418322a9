package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person as shown inside other things: who owns a team, who sent or accepted an invitation.
 * Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = Person.Builder.class)
public interface Person extends OpenModel {

  /**
   * The user's number.
   *
   * @return a number of users, which is not the number of a team member; empty around invitations
   */
  Optional<Long> id();

  /**
   * The address.
   *
   * @return an e-mail address
   */
  Optional<String> email();

  /**
   * The name.
   *
   * @return as shown to people; empty text when the person gave none
   */
  Optional<String> name();

  /**
   * Starts a person, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a person. Not thread-safe. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
