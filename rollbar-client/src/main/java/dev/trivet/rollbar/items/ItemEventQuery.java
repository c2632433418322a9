package dev.trivet.rollbar.items;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which events in the history of an item to list. Immutable. */
public final class ItemEventQuery extends ListQuery<ItemEventQuery> {

  private ItemEventQuery(QueryParameters parameters) {
    super(parameters, ItemEventQuery::new);
  }

  /** {@return all events of the item} */
  public static ItemEventQuery all() {
    return new ItemEventQuery(QueryParameters.none());
  }

  /**
   * Lists only events of the given types.
   *
   * @param types the types to list
   * @return a changed copy of the query
   */
  public ItemEventQuery type(ItemEventType... types) {
    return repeated("type", "type", types);
  }

  /**
   * Sets how many events each request fetches.
   *
   * @param size the number of events per request, from 1 to 5,000
   * @return a changed copy of the query
   */
  public ItemEventQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
