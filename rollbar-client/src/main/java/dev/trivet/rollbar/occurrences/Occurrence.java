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
 * A single occurrence of an error. Immutable.
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

  /** {@return the ID of the project that the occurrence was reported to} */
  Optional<Long> projectId();

  /** {@return the ID of the item that the occurrence belongs to} */
  Optional<Long> itemId();

  /** {@return when the error occurred} */
  Optional<Instant> timestamp();

  /** {@return the version of the data's format} */
  Optional<Integer> version();

  /** {@return whether the occurrence counts toward the bill} */
  Optional<Boolean> billable();

  /**
   * {@return the data that was reported. Since an access token is part of it, JSON mappers other
   * than the SDK's do not write it}
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
