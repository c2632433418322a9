package dev.trivet.honeybadger.insights;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a result.
 *
 * @param name its name
 * @param type its type, {@code DateTime}, {@code UInt64} or {@code String} for example
 */
public record InsightsColumn(Optional<String> name, Optional<String> type) {
  /**
   * Members that did not come are empty.
   *
   * @param name its name
   * @param type its type, {@code DateTime}, {@code UInt64} or {@code String} for example
   */
  public InsightsColumn {
    name = Objects.requireNonNullElse(name, Optional.empty());
    type = Objects.requireNonNullElse(type, Optional.empty());
  }
}
