package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item: occurrences of an error that have something in common. Lists and single reads do not
 * have all of its members; whatever Rollbar leaves out is empty. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-an-item-by-id">Rollbar: get an item</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Item.Builder.class)
public interface Item extends HasAdditionalProperties {

  /** {@return the item's ID} */
  long id();

  /**
   * {@return the item's number within its project, which is what addresses in the user interface
   * show}
   */
  Optional<Long> counter();

  /** {@return the ID of the project it belongs to} */
  Optional<Long> projectId();

  /** {@return its title} */
  Optional<String> title();

  /** {@return the environment it occurs in} */
  Optional<String> environment();

  /** {@return how bad it is} */
  Optional<Level> level();

  /** {@return what is being done about it} */
  Optional<ItemStatus> status();

  /** {@return what the application runs on} */
  Optional<Platform> platform();

  /** {@return what the application is built with} */
  Optional<Framework> framework();

  /** {@return the fingerprint that all of its occurrences share} */
  Optional<String> hash();

  /** {@return how often it occurred} */
  Optional<Long> totalOccurrences();

  /** {@return how many people or IP addresses it occurred to; only in lists} */
  Optional<Long> uniqueOccurrences();

  /** {@return the ID of its first occurrence} */
  Optional<Long> firstOccurrenceId();

  /** {@return the ID of its last occurrence} */
  Optional<Long> lastOccurrenceId();

  /** {@return the ID of the occurrence that made it active} */
  Optional<Long> activatingOccurrenceId();

  /** {@return when it first occurred} */
  Optional<Instant> firstOccurrenceTimestamp();

  /** {@return when it last occurred} */
  Optional<Instant> lastOccurrenceTimestamp();

  /** {@return when it last became active} */
  Optional<Instant> lastActivatedTimestamp();

  /** {@return when it was last resolved} */
  Optional<Instant> lastResolvedTimestamp();

  /** {@return when it was last muted} */
  Optional<Instant> lastMutedTimestamp();

  /** {@return who last changed it: the ID of a user, or a name, for the reference has both} */
  Optional<JsonValue> lastModifiedBy();

  /** {@return the version that resolves it; only in lists} */
  Optional<String> resolvedInVersion();

  /** {@return the ID of the user it is assigned to} */
  Optional<Long> assignedUserId();

  /** {@return the ID of the team it is assigned to} */
  Optional<Long> assignedTeamId();

  /** {@return the ID of the group it belongs to} */
  Optional<Long> groupItemId();

  /** {@return 1 for a single item, 2 for a group of items} */
  Optional<Integer> groupStatus();

  /** {@return whether its level was set by hand; only in lists} */
  Optional<Boolean> levelLock();

  /** {@return whether its title was set by hand; only in lists} */
  Optional<Boolean> titleLock();

  /** {@return the ID of the item whose settings apply to it; only in lists} */
  Optional<Long> controllingId();

  /** {@return the ID of the public item it belongs to; only in lists} */
  Optional<Long> publicItemId();

  /** {@return what other services know of it, as they send it} */
  Optional<JsonValue> integrationsData();

  /** {@return whether it is snoozed: a boolean or a word, for the reference has both} */
  Optional<JsonValue> snoozeStatus();

  /** {@return how it is snoozed} */
  Optional<String> snoozeType();

  /** {@return how many seconds it is snoozed for} */
  Optional<Long> snoozeExpirationThresholdSeconds();

  /** {@return when the snoozing ends} */
  Optional<Instant> snoozeExpirationDatetime();

  /** {@return the ID of its first occurrence in the version; only among the items of a version} */
  Optional<Long> firstInVersionOccurrenceId();

  /** {@return when it first occurred in the version; only among the items of a version} */
  Optional<Instant> firstInVersionOccurrenceTimestamp();

  /** {@return the ID of its last occurrence in the version; only among the items of a version} */
  Optional<Long> lastInVersionOccurrenceId();

  /** {@return when it last occurred in the version; only among the items of a version} */
  Optional<Instant> lastInVersionOccurrenceTimestamp();

  /** {@return how often it occurred in the version; only among the items of a version} */
  Optional<Long> occurrencesInVersion();

  /** {@return how many people it occurred to in the version; only among the items of a version} */
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
