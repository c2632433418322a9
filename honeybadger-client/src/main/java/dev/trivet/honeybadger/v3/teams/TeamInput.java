package dev.trivet.honeybadger.v3.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A team to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInput.Builder.class)
public interface TeamInput {

  /** {@return the team's name} */
  Optional<String> name();

  /**
   * {@return the IDs of the projects that the team has access to, which replace the former ones}
   */
  Optional<List<String>> projectIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeamInput.Builder {
    Builder() {}
  }
}
