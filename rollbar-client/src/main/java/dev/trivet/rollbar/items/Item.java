package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item: occurrences of the same error, grouped. Lists and single reads have different
 * attributes; what Rollbar leaves out is empty. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-an-item-by-id">Rollbar: get an item</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Item.Builder.class)
public interface Item extends HasAdditionalProperties {

  /** {@return the item's ID} */
  long id();

  /** {@return the item's number within its project, which the URLs of the user interface show} */
  Optional<Long> counter();

  /** {@return the ID of the project that the item belongs to} */
  Optional<Long> projectId();

  /** {@return the item's title} */
  Optional<String> title();

  /** {@return the name of the environment that the item occurs in} */
  Optional<String> environment();

  /** {@return the item's level, which is its severity} */
  Optional<Level> level();

  /** {@return the item's status} */
  Optional<ItemStatus> status();

  /** {@return the platform that the application runs on} */
  Optional<Platform> platform();

  /** {@return the framework or language that the application is built with} */
  Optional<Framework> framework();

  /** {@return the fingerprint that all occurrences of the item share} */
  Optional<String> hash();

  /** {@return the total number of occurrences} */
  Optional<Long> totalOccurrences();

  /** {@return the number of people or IP addresses that were affected; only in lists} */
  Optional<Long> uniqueOccurrences();

  /** {@return the ID of the item's first occurrence} */
  Optional<Long> firstOccurrenceId();

  /** {@return the ID of the item's last occurrence} */
  Optional<Long> lastOccurrenceId();

  /** {@return the ID of the occurrence that last made the item active} */
  Optional<Long> activatingOccurrenceId();

  /** {@return when the item first occurred} */
  Optional<Instant> firstOccurrenceTimestamp();

  /** {@return when the item last occurred} */
  Optional<Instant> lastOccurrenceTimestamp();

  /** {@return when the item last became active} */
  Optional<Instant> lastActivatedTimestamp();

  /** {@return when the item was last resolved} */
  Optional<Instant> lastResolvedTimestamp();

  /** {@return when the item was last muted} */
  Optional<Instant> lastMutedTimestamp();

  /** {@return who last changed the item: a user's ID or a name, because the reference has both} */
  Optional<JsonValue> lastModifiedBy();

  /** {@return the version of the application that the item is resolved in; only in lists} */
  Optional<String> resolvedInVersion();

  /** {@return the ID of the user that the item is assigned to} */
  Optional<Long> assignedUserId();

  /** {@return the ID of the team that the item is assigned to} */
  Optional<Long> assignedTeamId();

  /** {@return the ID of the group that the item belongs to} */
  Optional<Long> groupItemId();

  /** {@return 1 for a single item, 2 for a group of items} */
  Optional<Integer> groupStatus();

  /** {@return whether the item's level was set by hand; only in lists} */
  Optional<Boolean> levelLock();

  /** {@return whether the item's title was set by hand; only in lists} */
  Optional<Boolean> titleLock();

  /** {@return the ID of the item whose settings apply to this one; only in lists} */
  Optional<Long> controllingId();

  /** {@return the ID of the public item that the item belongs to; only in lists} */
  Optional<Long> publicItemId();

  /** {@return the data of integrations with other services, as Rollbar sends it} */
  Optional<JsonValue> integrationsData();

  /** {@return whether the item is snoozed: a boolean or a text, because the reference has both} */
  Optional<JsonValue> snoozeStatus();

  /** {@return the kind of snooze, as Rollbar sends it} */
  Optional<String> snoozeType();

  /** {@return the length of the snooze, in seconds} */
  Optional<Long> snoozeExpirationThresholdSeconds();

  /** {@return when the snooze ends} */
  Optional<Instant> snoozeExpirationDatetime();

  /**
   * {@return the ID of the item's first occurrence in the version; only when the items of a version
   * are listed}
   */
  Optional<Long> firstInVersionOccurrenceId();

  /**
   * {@return when the item first occurred in the version; only when the items of a version are
   * listed}
   */
  Optional<Instant> firstInVersionOccurrenceTimestamp();

  /**
   * {@return the ID of the item's last occurrence in the version; only when the items of a version
   * are listed}
   */
  Optional<Long> lastInVersionOccurrenceId();

  /**
   * {@return when the item last occurred in the version; only when the items of a version are
   * listed}
   */
  Optional<Instant> lastInVersionOccurrenceTimestamp();

  /**
   * {@return the number of occurrences in the version; only when the items of a version are listed}
   */
  Optional<Long> occurrencesInVersion();

  /**
   * {@return the number of people who were affected in the version; only when the items of a
   * version are listed}
   */
  Optional<Long> peopleInVersion();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an item. Not thread-safe. */
  final class Builder extends ImmutableItem.Builder implements Keeper {
    Builder() {}
  }
}
