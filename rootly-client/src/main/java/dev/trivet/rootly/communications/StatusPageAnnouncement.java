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

  /** {@return the title of the announcement} */
  Optional<String> title();

  /** {@return the text of the announcement} */
  Optional<String> body();

  /** {@return the ID of the user; Rootly does not document whether this is the author} */
  Optional<Long> userId();

  /** {@return when the announcement was published} */
  Optional<Instant> publishedAt();

  /** {@return when the announcement was created} */
  Optional<Instant> createdAt();

  /** {@return when the announcement was last updated} */
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
