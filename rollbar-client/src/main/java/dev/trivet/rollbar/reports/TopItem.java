package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An item in the report of top active items. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TopItem.Builder.class)
public interface TopItem extends HasAdditionalProperties {

  /** {@return the item's ID} */
  long id();

  /** {@return the item's number within its project} */
  Optional<Long> counter();

  /** {@return the ID of the project that the item belongs to} */
  Optional<Long> projectId();

  /** {@return the name of the environment that the item occurs in} */
  Optional<String> environment();

  /** {@return the item's title} */
  Optional<String> title();

  /**
   * {@return the item's level as a number: 10 for debug, 20 info, 30 warning, 40 error, 50
   * critical; {@link #levelName} has the name}
   */
  Optional<Integer> level();

  /** {@return the framework's number in Rollbar; {@link #frameworkName} has the name} */
  Optional<Integer> framework();

  /** {@return the number of occurrences} */
  Optional<Long> occurrences();

  /** {@return the number of people or IP addresses that were affected} */
  Optional<Long> uniqueOccurrences();

  /** {@return when the item last occurred} */
  Optional<Instant> lastOccurrenceTimestamp();

  /** {@return 1 for a single item, 2 for a group of items} */
  Optional<Integer> groupStatus();

  /** {@return the item's level, if this version of the SDK knows its number} */
  default Optional<Level> levelName() {
    return level()
        .flatMap(
            number ->
                Optional.ofNullable(
                    switch (number) {
                      case 10 -> Level.DEBUG;
                      case 20 -> Level.INFO;
                      case 30 -> Level.WARNING;
                      case 40 -> Level.ERROR;
                      case 50 -> Level.CRITICAL;
                      default -> null;
                    }));
  }

  /** {@return the framework, if this version of the SDK knows its number} */
  default Optional<Framework> frameworkName() {
    return framework().flatMap(Framework::ofNumber);
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an item. Not thread-safe. */
  final class Builder extends ImmutableTopItem.Builder implements Keeper {
    Builder() {}
  }
}
