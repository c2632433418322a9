package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A team to create, or what to change about one. A new team needs a name. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInput.Builder.class)
public interface TeamInput {

  /** {@return the team's name} */
  Optional<String> name();

  /**
   * A team with a name, the only attribute that can be set.
   *
   * @param name the team's name
   * @return the team
   */
  static TeamInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeamInput.Builder {
    Builder() {}
  }
}
