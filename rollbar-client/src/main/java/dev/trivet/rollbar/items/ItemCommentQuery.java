package dev.trivet.rollbar.items;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which comments on an item to list. Immutable. */
public final class ItemCommentQuery extends ListQuery<ItemCommentQuery> {

  private ItemCommentQuery(QueryParameters parameters) {
    super(parameters, ItemCommentQuery::new);
  }

  /** {@return all comments on the item} */
  public static ItemCommentQuery all() {
    return new ItemCommentQuery(QueryParameters.none());
  }

  /**
   * Lists only comments from one source.
   *
   * @param source the source
   * @return a changed copy of the query
   */
  public ItemCommentQuery source(ItemCommentSource source) {
    return parameter("source", "type", source);
  }

  /**
   * Sets how many comments each request fetches.
   *
   * @param size the number of comments per request, from 1 to 5,000
   * @return a changed copy of the query
   */
  public ItemCommentQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
