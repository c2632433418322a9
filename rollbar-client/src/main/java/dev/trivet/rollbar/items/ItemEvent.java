package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event in the history of an item. Each type of event has attributes of its own, which are among
 * the additional properties. Immutable.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemEvent.Builder.class)
public interface ItemEvent extends HasAdditionalProperties {

  /** {@return the event's ID} */
  long id();

  /** {@return the event's type: what happened to the item} */
  Optional<ItemEventType> type();

  /** {@return the ID of the item that the event happened to} */
  Optional<Long> itemId();

  /** {@return the ID of the user who caused the event; empty when Rollbar did} */
  Optional<Long> userId();

  /** {@return the username of the user who caused the event} */
  Optional<String> username();

  /** {@return when the event happened} */
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
