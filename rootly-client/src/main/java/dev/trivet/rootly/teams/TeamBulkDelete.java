package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.json.ApiModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Teams to delete in one call: either some that are named, or all that one source manages with
 * exceptions. Immutable.
 */
@ApiModel
@Value.Immutable
@JsonSerialize
public interface TeamBulkDelete {

  /**
   * The teams to delete, by the identifiers that another system gave them.
   *
   * @return external identifiers; empty when teams are not named
   */
  List<String> externalIds();

  /**
   * The source whose teams to delete.
   *
   * @return the source, or empty when teams are named
   */
  Optional<ManagedBy> managedBy();

  /**
   * The teams of the source that are to stay.
   *
   * @return external identifiers
   */
  List<String> keepExternalIds();

  /**
   * Names the teams to delete.
   *
   * @param externalIds the identifiers that another system gave to the teams, at least one; Rootly
   *     takes 100
   * @return the request
   * @throws IllegalArgumentException when there is none, or one is blank
   */
  static TeamBulkDelete byExternalIds(Collection<String> externalIds) {
    return builder().externalIds(filled("TeamBulkDelete.byExternalIds(..)", externalIds)).build();
  }

  /**
   * Deletes what a source manages, but for the teams that it still knows.
   *
   * @param source the source
   * @param keepExternalIds the identifiers of the teams that are to stay, at least one, so that an
   *     empty list that came about by mistake does not delete everything
   * @return the request
   * @throws IllegalArgumentException when nothing is to stay, an identifier is blank, or the source
   *     is {@link ManagedBy#WEB} or {@link ManagedBy#ADMIN_WEB}
   */
  static TeamBulkDelete managedBy(ManagedBy source, Collection<String> keepExternalIds) {
    return builder()
        .managedBy(pruned(source))
        .keepExternalIds(filled("TeamBulkDelete.managedBy(..)", keepExternalIds))
        .build();
  }

  /**
   * Deletes everything that a source manages.
   *
   * @param source the source
   * @return the request
   * @throws IllegalArgumentException when the source is {@link ManagedBy#WEB} or {@link
   *     ManagedBy#ADMIN_WEB}
   */
  static TeamBulkDelete allManagedBy(ManagedBy source) {
    return builder().managedBy(pruned(source)).build();
  }

  private static ImmutableTeamBulkDelete.Builder builder() {
    return ImmutableTeamBulkDelete.builder();
  }

  private static ManagedBy pruned(ManagedBy source) {
    if (source.equals(ManagedBy.WEB) || source.equals(ManagedBy.ADMIN_WEB)) {
      throw new IllegalArgumentException(
          "TeamBulkDelete: Rootly does not delete everything that people made: " + source);
    }
    return source;
  }

  private static Collection<String> filled(String owner, Collection<String> ids) {
    if (ids.isEmpty() || ids.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          owner + ": at least one external identifier is needed, and none may be blank");
    }
    return ids;
  }
}
