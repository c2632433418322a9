package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.OpenModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents there were, step by step.
 *
 * <p>Immutable and comparable by value.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/get-team-incidents-chart">Rootly: a
 *     team's incidents chart</a>
 */
@JsonDeserialize(using = IncidentsChartReader.class)
public final class IncidentsChart implements OpenModel {

  private final Map<String, Long> counts;
  private final Map<String, JsonValue> additionalProperties;

  IncidentsChart(Map<String, Long> counts, Map<String, JsonValue> additionalProperties) {
    this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    this.additionalProperties =
        Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
  }

  /**
   * A chart, for test data.
   *
   * @param counts numbers of incidents by label; their order is kept
   * @return the chart
   */
  public static IncidentsChart of(Map<String, Long> counts) {
    return new IncidentsChart(counts, Map.of());
  }

  /**
   * The numbers of incidents, in the order of the answer.
   *
   * @return an unmodifiable map; the labels are Rootly's own texts, {@code 2026-01-31} for a day
   *     and {@code 2026-01-26 00:00:00 UTC} for a week
   */
  @JsonAnyGetter
  public Map<String, Long> counts() {
    return counts;
  }

  /** What stood among the counts and is none. */
  @Override
  public Map<String, JsonValue> additionalProperties() {
    return additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IncidentsChart that
        && counts.equals(that.counts)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return 31 * counts.hashCode() + additionalProperties.hashCode();
  }

  @Override
  public String toString() {
    return "IncidentsChart" + counts;
  }
}
