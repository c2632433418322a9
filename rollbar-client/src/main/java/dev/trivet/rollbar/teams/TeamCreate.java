package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * A team to create. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/create-a-team">Rollbar: create a team</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamCreate.Builder.class)
public interface TeamCreate {

  /** {@return the team's name, at most 32 characters} */
  String name();

  /**
   * The access level: what the team's members may do.
   *
   * @return {@link AccessLevel#STANDARD}, {@link AccessLevel#LIGHT} or {@link AccessLevel#VIEW}
   */
  AccessLevel accessLevel();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    var owner = "TeamCreate.builder().name(..)";
    Preconditions.atMost(owner, Preconditions.notBlank(owner, name()), 32);
    if (accessLevel().isBuiltIn()) {
      throw new IllegalArgumentException(
          "TeamCreate.builder().accessLevel(..): " + accessLevel() + " is for built-in teams");
    }
  }

  /**
   * Describes a team by its name and its access level, which is all that Rollbar takes.
   *
   * @param name the team's name
   * @param accessLevel what the team's members may do: {@link AccessLevel#STANDARD}, {@link
   *     AccessLevel#LIGHT} or {@link AccessLevel#VIEW}
   * @return the request
   */
  static TeamCreate of(String name, AccessLevel accessLevel) {
    return builder().name(name).accessLevel(accessLevel).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableTeamCreate.Builder {
    Builder() {}
  }
}
