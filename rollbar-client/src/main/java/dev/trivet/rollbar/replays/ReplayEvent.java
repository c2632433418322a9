package dev.trivet.rollbar.replays;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A span of a replay. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ReplayEvent.Builder.class)
public interface ReplayEvent extends HasAdditionalProperties {

  /** {@return the ID of the project} */
  Optional<Long> projectId();

  /** {@return the environment} */
  Optional<String> environment();

  /** {@return the ID of the session} */
  Optional<String> sessionId();

  /** {@return the ID of the span} */
  Optional<String> spanId();

  /** {@return what it is} */
  Optional<String> name();

  /** {@return when it started} */
  Optional<Instant> startTime();

  /** {@return how long it took, in nanoseconds} */
  Optional<Long> duration();

  /** {@return how many spans there are: a number or a text, for the reference has both} */
  Optional<JsonValue> spanCount();

  /** {@return what is known about it: objects with {@code name} and {@code value}} */
  List<JsonValue> attributes();

  /**
   * {@return what happened during it: objects with {@code name}, {@code time} and {@code
   * attributes}}
   */
  List<JsonValue> timelineEvents();

  /** {@return what was drawn during it, in the form of the library rrweb} */
  List<JsonValue> rrwebReplayEvents();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a span. Not thread-safe. */
  final class Builder extends ImmutableReplayEvent.Builder implements Keeper {
    Builder() {}
  }
}
