package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page announcement: a message to the visitors of a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageAnnouncement.Builder.class, using = ResourceDeserializer.class)
public interface StatusPageAnnouncement extends Resource {

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /** {@return the title that visitors see} */
  Optional<String> title();

  /** {@return the text that visitors see} */
  Optional<String> body();

  /** {@return the ID of the user} */
  Optional<Long> userId();

  /** {@return when it was published} */
  Optional<Instant> publishedAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page announcement. Not thread-safe. */
  final class Builder extends ImmutableStatusPageAnnouncement.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
