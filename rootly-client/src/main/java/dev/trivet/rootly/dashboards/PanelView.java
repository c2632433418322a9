package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.values.ChartPeriod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date range, period and time zone of a panel's data, if they are to differ from those of its
 * dashboard.
 *
 * @param range the date range, as text; Rootly does not document the format
 * @param period the period by which the data is grouped
 * @param timeZone the time zone, such as {@code Etc/UTC}
 */
public record PanelView(
    @Nullable String range, @Nullable ChartPeriod period, @Nullable String timeZone) {

  /**
   * The data of a date range.
   *
   * @param range the date range, as text
   * @return the view
   */
  public static PanelView ofRange(String range) {
    return new PanelView(range, null, null);
  }

  QueryParameters parameters() {
    return QueryParameters.none()
        .with("range", Optional.ofNullable(range))
        .with("period", Optional.ofNullable(period))
        .with("time_zone", Optional.ofNullable(timeZone));
  }
}
