package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * The source of a comment on an item.
 *
 * @param value the text on the wire
 */
public record ItemCommentSource(String value) implements OpenEnum {

  /** The comment was written on its own. */
  public static final ItemCommentSource COMMENT = new ItemCommentSource("comment");

  /** The comment was written as a note when the item was resolved. */
  public static final ItemCommentSource RESOLVE_NOTE = new ItemCommentSource("resolve_note");

  @Override
  public String toString() {
    return value;
  }
}
