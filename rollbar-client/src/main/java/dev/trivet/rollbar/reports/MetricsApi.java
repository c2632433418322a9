package dev.trivet.rollbar.reports;

import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Metrics of one project. Immutable and thread-safe. All calls only read, although they are sent
 * with the method POST, so they may be retried.
 *
 * <p>All calls need the project token, unless they say otherwise.
 */
public final class MetricsApi {

  private static final EndpointGroup METRICS =
      EndpointGroup.of("rollbar.metrics").credential(RollbarAuth.PROJECT);

  static final Endpoint<ItemMetrics> ITEMS =
      METRICS.one("items", "POST metrics/items", ItemMetrics.class).readOnly();

  static final Endpoint<OccurrenceMetrics> OCCURRENCES =
      METRICS.one("occurrences", "POST metrics/occurrences", OccurrenceMetrics.class).readOnly();

  static final Endpoint<TtrMetrics> TIME_TO_RESOLVE =
      METRICS.one("timeToResolve", "POST metrics/ttr", TtrMetrics.class).readOnly();

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public MetricsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Gets the times that it took to resolve single items.
   *
   * @param query the items to get metrics of
   * @return the metrics
   * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-items">Rollbar: get item
   *     metrics</a>
   */
  public ItemMetrics items(ItemMetricsQuery query) {
    return transport.send(ITEMS, query);
  }

  /**
   * Gets metrics of occurrences, such as their number, filtered and grouped by fields of the
   * occurrences.
   *
   * @param query which metrics to get
   * @return the metrics
   * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-occurrences">Rollbar: get
   *     occurrence metrics</a>
   */
  public OccurrenceMetrics occurrences(OccurrenceMetricsQuery query) {
    return transport.send(OCCURRENCES, query);
  }

  /**
   * Gets the time that it takes to resolve items. A query that names projects needs the account
   * token.
   *
   * @param query which metrics to get
   * @return the metrics
   * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-ttr">Rollbar: get time to
   *     resolve metrics</a>
   */
  public TtrMetrics timeToResolve(TtrMetricsQuery query) {
    var endpoint =
        query.projectIds().isEmpty()
            ? TIME_TO_RESOLVE
            : TIME_TO_RESOLVE.credential(RollbarAuth.ACCOUNT);
    return transport.send(endpoint, query);
  }
}
