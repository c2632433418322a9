package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.projects.Project;
import dev.trivet.honeybadger.values.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A team, which gives its members access to projects. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team extends HasAdditionalProperties {

  /** {@return the team's ID} */
  long id();

  /** {@return the team's name} */
  Optional<String> name();

  /** {@return the account's ID, where Honeybadger returns it} */
  Optional<String> accountId();

  /** {@return when the team was created} */
  Optional<Instant> createdAt();

  /** {@return the team's owner} */
  Optional<Person> owner();

  /** {@return the team's members, with the IDs that {@link TeamMembersApi} takes} */
  List<TeamMember> members();

  /**
   * {@return the projects that the team has access to; Honeybadger does not document which of their
   * attributes it returns here}
   */
  List<Project> projects();

  /** {@return the invitations to the team; accepted ones may be among them} */
  List<TeamInvitation> invitations();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeam.Builder implements Keeper {
    Builder() {}
  }
}
