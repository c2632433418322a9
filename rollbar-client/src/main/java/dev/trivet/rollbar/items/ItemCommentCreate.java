package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** A comment to write. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemCommentCreate.Builder.class)
public interface ItemCommentCreate {

  /** {@return the comment's text} */
  String comment();

  /**
   * Describes a comment by its text.
   *
   * @param text the comment's text
   * @return the request
   */
  static ItemCommentCreate of(String text) {
    return builder().comment(text).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableItemCommentCreate.Builder {
    Builder() {}
  }
}
