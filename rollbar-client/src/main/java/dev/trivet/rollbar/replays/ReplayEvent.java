package dev.trivet.rollbar.replays;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A span of a session replay. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ReplayEvent.Builder.class)
public interface ReplayEvent extends HasAdditionalProperties {

  /** {@return the ID of the project that the replay belongs to} */
  Optional<Long> projectId();

  /** {@return the name of the environment that the replay was recorded in} */
  Optional<String> environment();

  /** {@return the ID of the user's session} */
  Optional<String> sessionId();

  /** {@return the span's ID} */
  Optional<String> spanId();

  /** {@return the span's name} */
  Optional<String> name();

  /** {@return when the span started} */
  Optional<Instant> startTime();

  /** {@return the length of the span, in nanoseconds} */
  Optional<Long> duration();

  /** {@return the number of spans: a number or a text, because the reference has both} */
  Optional<JsonValue> spanCount();

  /** {@return the span's attributes: objects with {@code name} and {@code value}} */
  List<JsonValue> attributes();

  /**
   * {@return the events on the timeline of the span: objects with {@code name}, {@code time} and
   * {@code attributes}}
   */
  List<JsonValue> timelineEvents();

  /**
   * {@return the recorded changes of the page, in the format of the rrweb library: objects with
   * {@code time}, {@code type} and {@code data}}
   */
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
