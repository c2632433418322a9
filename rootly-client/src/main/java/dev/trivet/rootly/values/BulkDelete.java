package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Resources to delete in one call: either some that are named, or all that one source manages, with
 * exceptions.
 */
@ImmutableStyle
@Value.Immutable
@JsonSerialize
public interface BulkDelete {

  /** {@return the external IDs of the resources to delete; empty when none are named} */
  List<String> externalIds();

  /** {@return the source whose resources to delete; empty when resources are named} */
  Optional<ManagedBy> managedBy();

  /** {@return the external IDs of the source's resources that stay} */
  List<String> keepExternalIds();

  /**
   * Names the resources to delete.
   *
   * @param externalIds the IDs in a system of yours, at least one; Rootly takes 100
   * @return the request
   * @throws IllegalArgumentException when there is none, or one is blank
   */
  static BulkDelete byExternalIds(Collection<String> externalIds) {
    return builder()
        .externalIds(Preconditions.notEmpty("BulkDelete.byExternalIds(..)", externalIds))
        .build();
  }

  /**
   * Deletes what a source manages, except what it still knows.
   *
   * @param source the source
   * @param keepExternalIds the external IDs of the resources that stay, at least one, so that a
   *     list that is empty by mistake does not delete everything
   * @return the request
   * @throws IllegalArgumentException when nothing stays, an ID is blank, or the source is {@link
   *     ManagedBy#WEB} or {@link ManagedBy#ADMIN_WEB}
   */
  static BulkDelete managedBy(ManagedBy source, Collection<String> keepExternalIds) {
    return builder()
        .managedBy(automatic(source))
        .keepExternalIds(Preconditions.notEmpty("BulkDelete.managedBy(..)", keepExternalIds))
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
  static BulkDelete allManagedBy(ManagedBy source) {
    return builder().managedBy(automatic(source)).build();
  }

  private static ImmutableBulkDelete.Builder builder() {
    return ImmutableBulkDelete.builder();
  }

  private static ManagedBy automatic(ManagedBy source) {
    if (source.equals(ManagedBy.WEB) || source.equals(ManagedBy.ADMIN_WEB)) {
      throw new IllegalArgumentException(
          "BulkDelete: Rootly does not delete everything that people created: " + source);
    }
    return source;
  }
}
