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

  /** {@return what Rollbar calls it, {@code comment} for example} */
  Optional<String> type();

  /** {@return where it comes from} */
  Optional<ItemCommentSource> source();

  /** {@return the item's ID} */
  Optional<Long> itemId();

  /** {@return the ID of the user who wrote it} */
  Optional<Long> userId();

  /** {@return the name of the user who wrote it} */
  Optional<String> username();

  /** {@return when it was written} */
  Optional<Instant> timestamp();

  /** {@return what it says} */
  Optional<String> text();

  /** {@return whether it was written through the API} */
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
