package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The uptime of a service or functionality, step by step. Comparable by value. */
public final class UptimeChart {

  private final Members members;

  private UptimeChart(Members members) {
    this.members = members;
  }

  /**
   * A chart, for test data.
   *
   * @param members the uptime by step
   * @return the chart
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UptimeChart of(Map<String, JsonValue> members) {
    return new UptimeChart(Members.copyOf(members));
  }

  /** {@return the chart as Rootly sends it} */
  @com.fasterxml.jackson.annotation.JsonValue
  public Members members() {
    return members;
  }

  /**
   * The uptime by step, in the order of the response.
   *
   * @return an unmodifiable map; the labels are Rootly's own, and the unit is not documented
   */
  public Map<String, BigDecimal> uptimes() {
    var uptimes = new LinkedHashMap<String, BigDecimal>();
    members.forEach(
        (label, value) -> value.asNumber().ifPresent(uptime -> uptimes.put(label, uptime)));
    return Collections.unmodifiableMap(uptimes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UptimeChart that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return Objects.hash(members);
  }

  @Override
  public String toString() {
    return "UptimeChart" + members;
  }
}
