package dev.trivet.rollbar.reports;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.rollbar.items.Level;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which occurrences to count. Immutable. */
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
    return between("buckets", "buckets", count, 2, 366);
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
   * Only what is of a level or less bad. A level below {@link Level#ERROR} needs {@link #minLevel}
   * as well.
   *
   * @param level the level, not below the least one
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
