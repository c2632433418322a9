package dev.trivet.rollbar.items;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.util.Arrays;

/** Which events of an item to list. Immutable. */
public final class ItemEventQuery extends ListQuery<ItemEventQuery> {

  private ItemEventQuery(QueryParameters parameters) {
    super(parameters, ItemEventQuery::new);
  }

  /** {@return all events} */
  public static ItemEventQuery all() {
    return new ItemEventQuery(QueryParameters.none());
  }

  /**
   * Only those of some types.
   *
   * @param types the types
   * @return the changed query
   */
  public ItemEventQuery type(ItemEventType... types) {
    return repeated("type", "type", Arrays.asList(types));
  }

  /**
   * Fetches pages of another size.
   *
   * @param size how many to fetch with each request, from 1 to 5,000
   * @return the changed query
   */
  public ItemEventQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
