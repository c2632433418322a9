package dev.trivet.honeybadger.accounts;

import dev.trivet.honeybadger.values.OccurrenceCount;
import java.util.List;
import java.util.Objects;

/**
 * What became of the errors that were reported to an account.
 *
 * @param stored the number of errors that were kept
 * @param limited the number of errors that were beyond the quota
 * @param ignored the number of errors of ignored faults
 */
public record AccountStatistics(
    List<OccurrenceCount> stored, List<OccurrenceCount> limited, List<OccurrenceCount> ignored) {

  /**
   * Members that did not come are empty.
   *
   * @param stored the number of errors that were kept
   * @param limited the number of errors that were beyond the quota
   * @param ignored the number of errors of ignored faults
   */
  public AccountStatistics {
    stored = Objects.requireNonNullElse(stored, List.of());
    limited = Objects.requireNonNullElse(limited, List.of());
    ignored = Objects.requireNonNullElse(ignored, List.of());
  }
}
