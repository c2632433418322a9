package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address to ask into a team. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamInvitationCreate.Builder.class)
public interface TeamInvitationCreate {

  /**
   * The address.
   *
   * @return where the e-mail goes
   */
  String email();

  /**
   * Whether the person will administer the team.
   *
   * @return left to Honeybadger unless set
   */
  Optional<Boolean> admin();

  /**
   * What the e-mail says besides.
   *
   * @return nothing unless set
   */
  Optional<String> message();

  /** Refuses an invitation to nobody. */
  @Value.Check
  default void check() {
    if (email().isBlank()) {
      throw new IllegalArgumentException(
          "TeamInvitationCreate.builder().email(..): the address is blank");
    }
  }

  /**
   * An invitation without a message to someone who will not administer the team.
   *
   * @param email the address
   * @return the request
   */
  static TeamInvitationCreate of(String email) {
    return builder().email(email).build();
  }

  /**
   * Starts a request.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableTeamInvitationCreate.Builder {
    Builder() {}
  }
}
