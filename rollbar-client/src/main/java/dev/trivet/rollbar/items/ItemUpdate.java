package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to change about an item. Attributes that are not set stay as they are. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/update-an-item">Rollbar: update an item</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemUpdate.Builder.class)
public interface ItemUpdate {

  /** {@return the item's status} */
  Optional<ItemStatus> status();

  /**
   * {@return the version of the application that the item is resolved in, at most 40 characters;
   * only together with {@link ItemStatus#RESOLVED}}
   */
  Optional<String> resolvedInVersion();

  /** {@return the item's title, at most 255 characters} */
  Optional<String> title();

  /** {@return the item's level, which is its severity} */
  Optional<Level> level();

  /** {@return the ID of the user that the item is assigned to; clear it to unassign the item} */
  Patch<Long> assignedUserId();

  /** {@return the ID of the team that the item is assigned to; clear it to unassign the item} */
  Patch<Long> assignedTeamId();

  /** {@return whether the item is snoozed} */
  Optional<Boolean> snoozeEnabled();

  /** {@return the length of the snooze, in seconds} */
  Optional<Long> snoozeExpirationInSeconds();

  /**
   * {@return the ID of the project that the item belongs to; set it to make the change with the
   * account token instead of the project token, as Rollbar's own tools do}
   */
  Optional<Long> projectId();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    title()
        .map(title -> Preconditions.notBlank("ItemUpdate.builder().title(..)", title))
        .ifPresent(title -> Preconditions.atMost("ItemUpdate.builder().title(..)", title, 255));
    Preconditions.notNegative(
        "ItemUpdate.builder().snoozeExpirationInSeconds(..)",
        snoozeExpirationInSeconds().orElse(0L));
    resolvedInVersion()
        .ifPresent(
            version ->
                Preconditions.atMost("ItemUpdate.builder().resolvedInVersion(..)", version, 40));
    if (resolvedInVersion().isPresent()
        && status().filter(status -> !status.equals(ItemStatus.RESOLVED)).isPresent()) {
      throw new IllegalArgumentException(
          "ItemUpdate.builder().resolvedInVersion(..): the status is not resolved");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableItemUpdate.Builder {
    Builder() {}
  }
}
