package dev.trivet.rollbar.occurrences;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time that an error occurred. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get_api-1-instance-instance-id">Rollbar: get an
 *     occurrence</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Occurrence.Builder.class)
public interface Occurrence extends HasAdditionalProperties {

  /** {@return the occurrence's ID} */
  long id();

  /** {@return the ID of the project it was reported to} */
  Optional<Long> projectId();

  /** {@return the ID of the item it belongs to} */
  Optional<Long> itemId();

  /** {@return when it occurred} */
  Optional<Instant> timestamp();

  /** {@return the version of the form of its data} */
  Optional<Integer> version();

  /** {@return whether it counts for the bill} */
  Optional<Boolean> billable();

  /**
   * {@return everything that was reported; since a token is among it, other mappers do not write
   * it}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<JsonValue> data();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an occurrence. Not thread-safe. */
  final class Builder extends ImmutableOccurrence.Builder implements Keeper {
    Builder() {}
  }
}
