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

/** A team with its members, projects and invitations. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team extends HasAdditionalProperties {

  /** {@return the team's ID} */
  long id();

  /** {@return the team's name} */
  Optional<String> name();

  /** {@return the ID of the account it belongs to, where Honeybadger tells it} */
  Optional<String> accountId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the owner of its account} */
  Optional<Person> owner();

  /** {@return its members, with the IDs that {@link TeamMembersApi} takes} */
  List<TeamMember> members();

  /**
   * {@return the projects it has access to; Honeybadger does not document which of their members it
   * shows here}
   */
  List<Project> projects();

  /** {@return the invitations to it, accepted ones possibly included} */
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
