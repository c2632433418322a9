package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An e-mail address that was asked into a team. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamInvitation.Builder.class)
public interface TeamInvitation extends OpenModel {

  /**
   * The invitation's number.
   *
   * @return unique among invitations to teams; not the number of the member it leads to
   */
  long id();

  /**
   * What lets its holder accept the invitation. Secret, and masked in {@code toString}.
   *
   * @return the token
   */
  @Value.Redacted
  Optional<String> token();

  /**
   * The invited address.
   *
   * @return an e-mail address; may be empty text once the invitation is accepted
   */
  Optional<String> email();

  /**
   * Whether the person will administer the team.
   *
   * @return true for an administrator to be
   */
  Optional<Boolean> admin();

  /**
   * What the e-mail says besides.
   *
   * @return the sender's words
   */
  Optional<String> message();

  /**
   * Who sent it.
   *
   * @return name and address
   */
  Optional<Person> createdBy();

  /**
   * When it was sent.
   *
   * @return to the second or finer
   */
  Optional<Instant> createdAt();

  /**
   * Who accepted it.
   *
   * @return name and address; empty until then
   */
  Optional<Person> acceptedBy();

  /**
   * When it was accepted.
   *
   * @return to the second or finer; empty until then
   */
  Optional<Instant> acceptedAt();

  /**
   * Whether it still waits to be accepted.
   *
   * @return true when there is no time of acceptance
   */
  @JsonIgnore
  default boolean isPending() {
    return acceptedAt().isEmpty();
  }

  /**
   * Starts an invitation, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an invitation. Not thread-safe. */
  final class Builder extends ImmutableTeamInvitation.Builder {
    Builder() {}
  }
}
