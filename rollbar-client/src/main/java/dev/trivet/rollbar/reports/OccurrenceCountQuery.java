package dev.trivet.rollbar.reports;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.rollbar.items.Level;
import java.util.List;
import java.util.stream.Stream;

/** Which occurrences to count, and in which buckets of time. Immutable. */
public final class OccurrenceCountQuery extends ListQuery<OccurrenceCountQuery> {

  private static final String MINUTE = String.valueOf(BucketSize.MINUTE.seconds());
  private static final int MINUTES = 240;

  /** From bad to worse. */
  private static final List<String> LEVELS =
      Stream.of(Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR, Level.CRITICAL)
          .map(Level::value)
          .toList();

  private OccurrenceCountQuery(QueryParameters parameters) {
    super(parameters, OccurrenceCountQuery::new);
  }

  /** {@return the occurrences of the level {@code error} or higher, counted by day} */
  public static OccurrenceCountQuery all() {
    return new OccurrenceCountQuery(QueryParameters.none());
  }

  /**
   * Sets the length of the buckets that occurrences are counted in.
   *
   * @param size the length of a bucket; a day unless set
   * @return a changed copy of the query
   */
  public OccurrenceCountQuery bucketSize(BucketSize size) {
    return parameter("bucketSize", "bucket_size", size, BucketSize::seconds);
  }

  /**
   * Sets the number of buckets.
   *
   * @param count the number of buckets, from 2 to 366; at most 240 if a bucket is a minute
   * @return a changed copy of the query
   */
  public OccurrenceCountQuery buckets(int count) {
    return between("buckets", "buckets", count, 2, 366);
  }

  /**
   * Counts only occurrences in the given environments.
   *
   * @param environments the names of the environments
   * @return a changed copy of the query
   */
  public OccurrenceCountQuery environments(String... environments) {
    return joined("environments", "environments", environments);
  }

  /**
   * Counts only occurrences of the given level or a higher one.
   *
   * @param level the lowest level to count; {@link Level#ERROR} unless set
   * @return a changed copy of the query
   */
  public OccurrenceCountQuery minLevel(Level level) {
    return parameter("minLevel", "min_level", level);
  }

  /**
   * Counts only occurrences of the given level or a lower one. A level below {@link Level#ERROR}
   * needs {@link #minLevel} as well.
   *
   * @param level the highest level to count, not below the lowest one
   * @return a changed copy of the query
   */
  public OccurrenceCountQuery maxLevel(Level level) {
    return parameter("maxLevel", "max_level", level);
  }

  /**
   * Counts only occurrences of one item.
   *
   * @param itemId the item's ID
   * @return a changed copy of the query
   */
  public OccurrenceCountQuery itemId(long itemId) {
    return parameter("itemId", "item_id", itemId);
  }

  /**
   * What is sent, unless its parts contradict each other; they may be said in any order.
   *
   * @throws IllegalArgumentException when Rollbar would refuse it or count nothing
   */
  QueryParameters checked() {
    var sent = parameters();
    int buckets = sent.value("buckets").map(Integer::parseInt).orElse(0);
    if (buckets > MINUTES && sent.value("bucket_size").filter(MINUTE::equals).isPresent()) {
      throw refused("buckets", "at most " + MINUTES + " for spans of a minute");
    }
    int least = LEVELS.indexOf(sent.value("min_level").orElse(Level.ERROR.value()));
    int most = LEVELS.indexOf(sent.value("max_level").orElse(""));
    if (most >= 0 && most < least) {
      throw refused("maxLevel", "it is below minLevel(..), which is error unless set");
    }
    return sent;
  }
}
