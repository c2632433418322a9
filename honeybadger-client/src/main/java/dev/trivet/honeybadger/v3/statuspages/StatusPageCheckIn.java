package dev.trivet.honeybadger.v3.statuspages;

import java.util.Objects;
import java.util.Optional;

/**
 * A check-in on a status page.
 *
 * @param checkInId the check-in's ID
 * @param displayName the name as shown on the page
 * @param description the text below the name
 */
public record StatusPageCheckIn(
    String checkInId, Optional<String> displayName, Optional<String> description) {

  /**
   * Members that did not come are empty.
   *
   * @param checkInId the check-in's ID
   * @param displayName the name as shown on the page
   * @param description the text below the name
   */
  public StatusPageCheckIn {
    displayName = Objects.requireNonNullElse(displayName, Optional.empty());
    description = Objects.requireNonNullElse(description, Optional.empty());
  }

  /**
   * A check-in under its own name.
   *
   * @param checkInId the check-in's ID
   * @return the check-in
   */
  public static StatusPageCheckIn of(String checkInId) {
    return new StatusPageCheckIn(checkInId, Optional.empty(), Optional.empty());
  }
}
