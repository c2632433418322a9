package dev.trivet.honeybadger.checkins;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one check-in of a project when all of them were replaced.
 *
 * @param operation what was to be done
 * @param slug the slug of the check-in
 * @param success whether it was done
 * @param errors why it was not done
 */
public record CheckInResult(
    Optional<CheckInOperation> operation,
    Optional<String> slug,
    Optional<Boolean> success,
    List<String> errors) {

  /**
   * Members that did not come are empty.
   *
   * @param operation what was to be done
   * @param slug the slug of the check-in
   * @param success whether it was done
   * @param errors why it was not done
   */
  public CheckInResult {
    operation = Objects.requireNonNullElse(operation, Optional.empty());
    slug = Objects.requireNonNullElse(slug, Optional.empty());
    success = Objects.requireNonNullElse(success, Optional.empty());
    errors = Objects.requireNonNullElse(errors, List.of());
  }
}
