package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.Patch;
import org.immutables.value.Value;

/**
 * What to change about a team. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamUpdate.Builder.class)
public interface TeamUpdate {

  /**
   * The team's new name.
   *
   * @return unset unless given
   */
  @Value.Default
  default Patch<String> name() {
    return Patch.unset();
  }

  /** Refuses to leave a team without a name. */
  @Value.Check
  default void check() {
    if (name().isClear() || (name().isValue() && name().value().isBlank())) {
      throw new IllegalArgumentException(
          "TeamUpdate.builder().name(..): a team cannot be without a name");
    }
  }

  /**
   * Another name, which is all that can be changed.
   *
   * @param name the team's new name
   * @return the request
   */
  static TeamUpdate of(String name) {
    return builder().name(Patch.to(name)).build();
  }

  /**
   * Starts a request that changes nothing yet.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableTeamUpdate.Builder {
    Builder() {}
  }
}
