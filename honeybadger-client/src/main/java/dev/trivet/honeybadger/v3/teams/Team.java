package dev.trivet.honeybadger.v3.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A team: people, and the projects that they have access to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team extends HasAdditionalProperties {

  /** {@return the team's ID, which differs from its ID in API v2} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the team's name} */
  Optional<String> name();

  /** {@return when the team was created} */
  Optional<Instant> createdAt();

  /** {@return the number of members of the team} */
  Optional<Long> memberCount();

  /** {@return the IDs of the projects that the team has access to} */
  List<String> projectIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeam.Builder implements Keeper {
    Builder() {}
  }
}
