package dev.trivet.honeybadger.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A stream: a source of events that queries look at. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Stream.Builder.class)
public interface Stream extends HasAdditionalProperties {

  /** {@return the stream's ID} */
  String id();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the name in addresses, {@code default} or {@code internal} for example} */
  Optional<String> slug();

  /** {@return whether Honeybadger itself fills it} */
  Optional<Boolean> internal();

  /** {@return the ID of its project; empty for one of the account} */
  Optional<Long> projectId();

  /** {@return when it was created} */
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
