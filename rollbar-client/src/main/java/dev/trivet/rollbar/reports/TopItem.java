package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An item that occurs often. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TopItem.Builder.class)
public interface TopItem extends HasAdditionalProperties {

  /** {@return the item's ID} */
  long id();

  /** {@return the item's number within its project} */
  Optional<Long> counter();

  /** {@return the ID of the project it belongs to} */
  Optional<Long> projectId();

  /** {@return the environment it occurs in} */
  Optional<String> environment();

  /** {@return its title} */
  Optional<String> title();

  /** {@return how bad it is, as a number; {@link #levelName} has the name} */
  Optional<Integer> level();

  /** {@return its framework's number; {@link #frameworkName} has the name} */
  Optional<Integer> framework();

  /** {@return how often it occurred} */
  Optional<Long> occurrences();

  /** {@return how many people or IP addresses it occurred to} */
  Optional<Long> uniqueOccurrences();

  /** {@return when it last occurred} */
  Optional<Instant> lastOccurrenceTimestamp();

  /** {@return 1 for a single item, 2 for a group of items} */
  Optional<Integer> groupStatus();

  /** {@return how bad it is, if this version of the SDK knows its number} */
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

  /** {@return its framework, if this version of the SDK knows its number} */
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
