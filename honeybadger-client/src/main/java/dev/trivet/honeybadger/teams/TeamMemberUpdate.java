package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a member of a team. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamMemberUpdate.Builder.class)
public interface TeamMemberUpdate {

  /** {@return whether the member administers the team, which is all that can be changed} */
  Optional<Boolean> admin();

  /**
   * Gives or withdraws the right to administer the team.
   *
   * @param admin true to give it, false to withdraw it
   * @return the change
   */
  static TeamMemberUpdate of(boolean admin) {
    return builder().admin(admin).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team member update. Not thread-safe. */
  final class Builder extends ImmutableTeamMemberUpdate.Builder {
    Builder() {}
  }
}
