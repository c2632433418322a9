package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import java.util.List;
import org.immutables.value.Value;

/**
 * Teams to make or to change in one call: all of them are written, or none. Immutable.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/bulk-upsert-teams">Rootly: upsert
 *     teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamBulkUpsert.Builder.class)
public interface TeamBulkUpsert {

  /**
   * The teams.
   *
   * @return at least one; at most 100, says Rootly
   */
  List<TeamUpsert> entities();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    if (entities().isEmpty()) {
      throw new IllegalArgumentException("TeamBulkUpsert.builder().entities(..): there is no team");
    }
    if (entities().stream().map(TeamUpsert::externalId).distinct().count() < entities().size()) {
      throw new IllegalArgumentException(
          "TeamBulkUpsert.builder().entities(..): an external identifier is there twice");
    }
  }

  /**
   * Some teams.
   *
   * @param entities the teams, at least one
   * @return the request
   */
  static TeamBulkUpsert of(TeamUpsert... entities) {
    return builder().addEntities(entities).build();
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
  final class Builder extends ImmutableTeamBulkUpsert.Builder {
    Builder() {}
  }
}
