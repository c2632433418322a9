package dev.trivet.rollbar.reports;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.rollbar.items.Level;
import java.util.Arrays;

/** Which occurrences to count. Immutable. */
public final class OccurrenceCountQuery extends ListQuery<OccurrenceCountQuery> {

  private OccurrenceCountQuery(QueryParameters parameters) {
    super(parameters, OccurrenceCountQuery::new);
  }

  /** {@return errors and worse, by day} */
  public static OccurrenceCountQuery all() {
    return new OccurrenceCountQuery(QueryParameters.none());
  }

  /**
   * Counts in spans of another length.
   *
   * @param size a day unless set
   * @return the changed query
   */
  public OccurrenceCountQuery bucketSize(BucketSize size) {
    return parameter("bucketSize", "bucket_size", size.seconds());
  }

  /**
   * Counts another number of spans.
   *
   * @param count from 2 to 366; for spans of a minute at most 240
   * @return the changed query
   */
  public OccurrenceCountQuery buckets(int count) {
    return parameter(
        "buckets", "buckets", inRange("OccurrenceCountQuery.buckets(..)", count, 2, 366));
  }

  /**
   * Only what occurred in some environments.
   *
   * @param environments the environments
   * @return the changed query
   */
  public OccurrenceCountQuery environments(String... environments) {
    return joined("environments", "environments", Arrays.asList(environments));
  }

  /**
   * Only what is of a level or worse.
   *
   * @param level {@link Level#ERROR} unless set
   * @return the changed query
   */
  public OccurrenceCountQuery minLevel(Level level) {
    return parameter("minLevel", "min_level", level);
  }

  /**
   * Only what is of a level or less bad.
   *
   * @param level the level
   * @return the changed query
   */
  public OccurrenceCountQuery maxLevel(Level level) {
    return parameter("maxLevel", "max_level", level);
  }

  /**
   * Only occurrences of one item.
   *
   * @param itemId the item's ID
   * @return the changed query
   */
  public OccurrenceCountQuery itemId(long itemId) {
    return parameter("itemId", "item_id", itemId);
  }

  /** Refuses a number that Rollbar refuses. */
  static int inRange(String method, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(method + ": it must be between " + least + " and " + most);
    }
    return value;
  }
}
