package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened to an item. Each type has members of its own, which are among the
 * additional properties. Immutable.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemEvent.Builder.class)
public interface ItemEvent extends HasAdditionalProperties {

  /** {@return the event's ID} */
  long id();

  /** {@return what happened} */
  Optional<ItemEventType> type();

  /** {@return the item's ID} */
  Optional<Long> itemId();

  /** {@return the ID of the user who did it; empty when Rollbar did it} */
  Optional<Long> userId();

  /** {@return the name of the user who did it} */
  Optional<String> username();

  /** {@return when it happened} */
  Optional<Instant> timestamp();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an event. Not thread-safe. */
  final class Builder extends ImmutableItemEvent.Builder implements Keeper {
    Builder() {}
  }
}
