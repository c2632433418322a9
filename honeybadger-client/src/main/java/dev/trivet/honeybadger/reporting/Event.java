package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An event to send to Insights: a type, a time and any further members. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Event.Builder.class)
public interface Event extends HasAdditionalProperties {

  /** {@return the event's type, {@code payment.completed} for example} */
  Optional<String> eventType();

  /** {@return when the event happened; when it arrives at Honeybadger unless set} */
  Optional<Instant> ts();

  /**
   * An event of a given type, without a time: Honeybadger sets the time at which it arrives.
   *
   * @param eventType the event's type, {@code payment.completed} for example
   * @param members the further members of the event
   * @return the event
   */
  static Event of(String eventType, Members members) {
    return builder().eventType(eventType).additionalProperties(members).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an event. Not thread-safe. */
  final class Builder extends ImmutableEvent.Builder implements Keeper {
    Builder() {}
  }
}
