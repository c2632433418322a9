package dev.trivet.honeybadger.v3.projects;

import dev.trivet.honeybadger.v3.values.Occurrence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How often errors occurred in a project, interval by interval.
 *
 * @param projectId the ID of the project
 * @param buckets the counts, one for each interval
 */
public record OccurrenceSeries(Optional<String> projectId, List<Occurrence> buckets) {

  /**
   * Members that did not come are empty.
   *
   * @param projectId the ID of the project
   * @param buckets the counts, one for each interval
   */
  public OccurrenceSeries {
    projectId = Objects.requireNonNullElse(projectId, Optional.empty());
    buckets = Objects.requireNonNullElse(buckets, List.of());
  }
}
