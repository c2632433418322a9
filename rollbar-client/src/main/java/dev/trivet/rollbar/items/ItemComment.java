package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A comment on an item. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemComment.Builder.class)
public interface ItemComment extends HasAdditionalProperties {

  /** {@return the comment's ID} */
  long id();

  /** {@return the type that Rollbar gives the comment, {@code comment} for example} */
  Optional<String> type();

  /** {@return the comment's source: written on its own, or when the item was resolved} */
  Optional<ItemCommentSource> source();

  /** {@return the ID of the item that the comment is on} */
  Optional<Long> itemId();

  /** {@return the ID of the user who wrote the comment} */
  Optional<Long> userId();

  /** {@return the username of the user who wrote the comment} */
  Optional<String> username();

  /** {@return when the comment was written} */
  Optional<Instant> timestamp();

  /** {@return the comment's text} */
  Optional<String> text();

  /** {@return whether the comment was written through the API} */
  Optional<Boolean> viaApi();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a comment. Not thread-safe. */
  final class Builder extends ImmutableItemComment.Builder implements Keeper {
    Builder() {}
  }
}
