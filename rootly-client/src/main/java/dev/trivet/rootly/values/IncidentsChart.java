package dev.trivet.rootly.values;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A chart of the number of incidents, step by step. Comparable by value. */
@JsonDeserialize(using = IncidentsChartDeserializer.class)
public final class IncidentsChart implements HasAdditionalProperties {

  private final Map<String, Long> counts;
  private final Members additionalProperties;

  IncidentsChart(Map<String, Long> counts, Members additionalProperties) {
    this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    this.additionalProperties = additionalProperties;
  }

  /**
   * A chart, for test data.
   *
   * @param counts the number of incidents by label; the order is kept
   * @return the chart
   */
  public static IncidentsChart of(Map<String, Long> counts) {
    return new IncidentsChart(counts, Members.none());
  }

  /**
   * The number of incidents by label, in the order of the response.
   *
   * @return an unmodifiable map; the labels are Rootly's own, {@code 2026-01-31} for a day and
   *     {@code 2026-01-26 00:00:00 UTC} for a week
   */
  @JsonAnyGetter
  public Map<String, Long> counts() {
    return counts;
  }

  /** {@return the members of the response that are not counts} */
  @JsonAnyGetter(enabled = false)
  @Override
  public Members additionalProperties() {
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
