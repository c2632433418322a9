package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The resources to delete in one call: either those with the given external IDs, or all that one
 * tool manages, with exceptions.
 */
@ImmutableStyle
@Value.Immutable
@JsonSerialize
public interface BulkDelete {

  /** {@return the external IDs of the resources to delete; empty for the resources of a tool} */
  List<String> externalIds();

  /**
   * {@return the tool whose resources to delete; empty for resources that are given by external ID}
   */
  Optional<ManagedBy> managedBy();

  /** {@return the external IDs of the tool's resources that are not deleted} */
  List<String> keepExternalIds();

  /**
   * Selects the resources with the given external IDs.
   *
   * @param externalIds the external IDs, at least one; Rootly takes at most 100
   * @return the request
   * @throws IllegalArgumentException when there is no ID, or one is blank
   */
  static BulkDelete byExternalIds(Collection<String> externalIds) {
    return builder()
        .externalIds(Preconditions.notEmpty("BulkDelete.byExternalIds(..)", externalIds))
        .build();
  }

  /**
   * Selects all resources that a tool manages, except those that the tool still knows.
   *
   * @param source the tool
   * @param keepExternalIds the external IDs of the resources that stay, at least one, so that a
   *     list that is empty by mistake does not delete everything
   * @return the request
   * @throws IllegalArgumentException when nothing stays, an ID is blank, or the tool is {@link
   *     ManagedBy#WEB} or {@link ManagedBy#ADMIN_WEB}
   */
  static BulkDelete managedBy(ManagedBy source, Collection<String> keepExternalIds) {
    return builder()
        .managedBy(automatic(source))
        .keepExternalIds(Preconditions.notEmpty("BulkDelete.managedBy(..)", keepExternalIds))
        .build();
  }

  /**
   * Selects all resources that a tool manages.
   *
   * @param source the tool
   * @return the request
   * @throws IllegalArgumentException when the tool is {@link ManagedBy#WEB} or {@link
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
