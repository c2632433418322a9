package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.values.ChartPeriod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which data of a panel to read, if not what its dashboard is set to.
 *
 * @param range the dates, as text; Rootly does not document the format
 * @param period how long one step of the data is
 * @param timeZone the time zone, such as {@code Etc/UTC}
 */
public record PanelView(
    @Nullable String range, @Nullable ChartPeriod period, @Nullable String timeZone) {

  /**
   * The data of these dates.
   *
   * @param range the dates, as text
   * @return what to read
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
