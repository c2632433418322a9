package dev.trivet.rollbar.reports;

import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.util.List;

/**
 * Reports on one project: its most active items, and counts over time. Immutable and thread-safe.
 *
 * <p>All calls need the project token, or some the account token of {@link
 * dev.trivet.rollbar.RollbarClient#project(long)}.
 */
public final class ReportsApi {

  private static final EndpointGroup REPORTS =
      EndpointGroup.of("rollbar.reports").credential(RollbarAuth.PROJECT);

  static final Endpoint<List<TopActiveItem>> TOP_ACTIVE_ITEMS =
      REPORTS
          .list("topActiveItems", "GET reports/top_active_items", TopActiveItem.class)
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);

  static final Endpoint<List<CountPoint>> OCCURRENCE_COUNTS =
      REPORTS.list("occurrenceCounts", "GET reports/occurrence_counts", CountPoint.class);

  static final Endpoint<List<CountPoint>> ACTIVATED_COUNTS =
      REPORTS.list("activatedCounts", "GET reports/activated_counts", CountPoint.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ReportsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the items that occur most often.
   *
   * @param query the time to look at, and which items to list
   * @return the items, most frequent first
   * @see <a href="https://docs.rollbar.com/reference/get-top-active-items">Rollbar: get top active
   *     items</a>
   */
  public List<TopActiveItem> topActiveItems(TopActiveItemQuery query) {
    return transport.call(TOP_ACTIVE_ITEMS, query);
  }

  /**
   * Counts occurrences in buckets of time, which start on the minute, hour or day in UTC.
   *
   * @param query what to count
   * @return the counts, oldest first
   * @throws IllegalArgumentException when there are more than 240 buckets of a minute, or the
   *     highest level is below the lowest one; nothing is sent then
   * @see <a href="https://docs.rollbar.com/reference/get-occurrence-counts">Rollbar: get occurrence
   *     counts</a>
   */
  public List<CountPoint> occurrenceCounts(OccurrenceCountQuery query) {
    return transport.call(OCCURRENCE_COUNTS, query.checked());
  }

  /**
   * Counts the items that became active on each day, in the project's time zone.
   *
   * @param query what to count
   * @return the counts, oldest first
   * @see <a href="https://docs.rollbar.com/reference/get-activated-item-counts">Rollbar: get
   *     activated item counts</a>
   */
  public List<CountPoint> activatedCounts(ActivatedCountQuery query) {
    return transport.call(ACTIVATED_COUNTS, query);
  }
}
