package dev.trivet.honeybadger.v3.projects;

import java.util.Objects;
import java.util.Optional;

/**
 * Numbers about a project.
 *
 * @param id the project's ID
 * @param faultCount the number of faults
 * @param unresolvedFaultCount the number of unresolved faults
 * @param noticeCountToday the number of notices today
 * @param noticeCountWeek the number of notices in this week
 * @param noticeCountMonth the number of notices in this month
 */
public record ProjectStats(
    String id,
    Optional<Long> faultCount,
    Optional<Long> unresolvedFaultCount,
    Optional<Integer> noticeCountToday,
    Optional<Integer> noticeCountWeek,
    Optional<Integer> noticeCountMonth) {

  /**
   * Members that did not come are empty.
   *
   * @param id the project's ID
   * @param faultCount the number of faults
   * @param unresolvedFaultCount the number of unresolved faults
   * @param noticeCountToday the number of notices today
   * @param noticeCountWeek the number of notices in this week
   * @param noticeCountMonth the number of notices in this month
   */
  public ProjectStats {
    Objects.requireNonNull(id, "id");
    faultCount = Objects.requireNonNullElse(faultCount, Optional.empty());
    unresolvedFaultCount = Objects.requireNonNullElse(unresolvedFaultCount, Optional.empty());
    noticeCountToday = Objects.requireNonNullElse(noticeCountToday, Optional.empty());
    noticeCountWeek = Objects.requireNonNullElse(noticeCountWeek, Optional.empty());
    noticeCountMonth = Objects.requireNonNullElse(noticeCountMonth, Optional.empty());
  }
}
