package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a comment comes from.
 *
 * @param value the text on the wire
 */
public record ItemCommentSource(String value) implements OpenEnum {

  /** It was written as a comment. */
  public static final ItemCommentSource COMMENT = new ItemCommentSource("comment");

  /** It was written when the item was resolved. */
  public static final ItemCommentSource RESOLVE_NOTE = new ItemCommentSource("resolve_note");

  @Override
  public String toString() {
    return value;
  }
}
