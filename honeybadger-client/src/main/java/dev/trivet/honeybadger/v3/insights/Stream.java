package dev.trivet.honeybadger.v3.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A stream of a project's events, which queries and alarms read. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Stream.Builder.class)
public interface Stream extends HasAdditionalProperties {

  /** {@return the stream's ID, 12 hexadecimal digits} */
  String id();

  /** {@return the stream's name} */
  Optional<String> name();

  /**
   * {@return the stream's slug: {@code default} for what applications report, {@code internal} for
   * what Honeybadger itself reports}
   */
  Optional<String> slug();

  /** {@return whether Honeybadger itself fills the stream} */
  Optional<Boolean> internal();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return when the stream was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a stream. Not thread-safe. */
  final class Builder extends ImmutableStream.Builder implements Keeper {
    Builder() {}
  }
}
