package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of the teams of a bulk delete, by the identifiers that other systems gave them.
 * Immutable.
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamBulkResult.Builder.class)
public interface TeamBulkResult extends OpenModel {

  /**
   * Teams that are gone.
   *
   * @return external identifiers
   */
  List<String> deletedExternalIds();

  /**
   * Teams that could not be deleted because something depends on them.
   *
   * @return external identifiers
   */
  List<String> failedExternalIds();

  /**
   * Teams that do not exist, or that the API key may not see.
   *
   * @return external identifiers; only when teams were named
   */
  List<String> notFoundExternalIds();

  /**
   * Starts a result, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. Not thread-safe. */
  final class Builder extends ImmutableTeamBulkResult.Builder {
    Builder() {}
  }
}
