package dev.trivet.honeybadger.v3.account;

import java.util.Objects;
import java.util.Optional;

/**
 * The limits of an account, and what was used of each.
 *
 * @param errorsLimit the number of errors that may be reported
 * @param errorsConsumed the number of errors that were reported
 * @param uptimeLimit the number of sites that may be checked; empty where there is no limit
 * @param uptimeConsumed the number of sites that are checked
 * @param checkInsLimit the number of check-ins that there may be; empty where there is no limit
 * @param checkInsConsumed the number of check-ins that there are
 */
public record AccountQuota(
    Optional<Integer> errorsLimit,
    Optional<Integer> errorsConsumed,
    Optional<Integer> uptimeLimit,
    Optional<Integer> uptimeConsumed,
    Optional<Integer> checkInsLimit,
    Optional<Integer> checkInsConsumed) {

  /**
   * Members that did not come are empty.
   *
   * @param errorsLimit the number of errors that may be reported
   * @param errorsConsumed the number of errors that were reported
   * @param uptimeLimit the number of sites that may be checked; empty where there is no limit
   * @param uptimeConsumed the number of sites that are checked
   * @param checkInsLimit the number of check-ins that there may be; empty where there is no limit
   * @param checkInsConsumed the number of check-ins that there are
   */
  public AccountQuota {
    errorsLimit = Objects.requireNonNullElse(errorsLimit, Optional.empty());
    errorsConsumed = Objects.requireNonNullElse(errorsConsumed, Optional.empty());
    uptimeLimit = Objects.requireNonNullElse(uptimeLimit, Optional.empty());
    uptimeConsumed = Objects.requireNonNullElse(uptimeConsumed, Optional.empty());
    checkInsLimit = Objects.requireNonNullElse(checkInsLimit, Optional.empty());
    checkInsConsumed = Objects.requireNonNullElse(checkInsConsumed, Optional.empty());
  }
}
