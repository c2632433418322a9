package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An event to send: a type, a time and any members of its own. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Event.Builder.class)
public interface Event extends HasAdditionalProperties {

  /** {@return the type, {@code payment.completed} for example} */
  Optional<String> eventType();

  /** {@return the time; when it arrives unless set} */
  Optional<Instant> ts();

  /**
   * An event of a type that happens now.
   *
   * @param eventType the type, {@code payment.completed} for example
   * @param members the members of its own
   * @return the event
   */
  static Event of(String eventType, Members members) {
    return builder().eventType(eventType).additionalProperties(members).build();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an event. Not thread-safe. */
  final class Builder extends ImmutableEvent.Builder implements Keeper {
    Builder() {}
  }
}
