package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import org.immutables.value.Value;

/**
 * A team to create. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamCreate.Builder.class)
public interface TeamCreate {

  /**
   * The team's name.
   *
   * @return as shown to people
   */
  String name();

  /** Refuses a team that nobody could name. */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("TeamCreate.builder().name(..): the name is blank");
    }
  }

  /**
   * A team with a name, which is all that Honeybadger takes.
   *
   * @param name the team's name
   * @return the request
   */
  static TeamCreate of(String name) {
    return builder().name(name).build();
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
  final class Builder extends ImmutableTeamCreate.Builder {
    Builder() {}
  }
}
