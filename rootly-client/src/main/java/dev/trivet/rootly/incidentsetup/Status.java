package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A status: a step of an incident's lifecycle. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Status.Builder.class, using = ResourceDeserializer.class)
public interface Status extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return whether the status is enabled} */
  Optional<Boolean> enabled();

  /** {@return when the status was created} */
  Optional<Instant> createdAt();

  /** {@return when the status was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status. Not thread-safe. */
  final class Builder extends ImmutableStatus.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
