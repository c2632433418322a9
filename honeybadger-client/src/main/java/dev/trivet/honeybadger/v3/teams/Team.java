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

  /** {@return the team's ID, which is not the one of API v2} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the number of members} */
  Optional<Long> memberCount();

  /** {@return the IDs of the projects that the team has access to; they replace the former ones} */
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
