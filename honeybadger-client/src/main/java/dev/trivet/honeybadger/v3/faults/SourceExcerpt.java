package dev.trivet.honeybadger.v3.faults;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Lines of code around a call.
 *
 * @param firstLine the number of the first line
 * @param lines the lines
 */
public record SourceExcerpt(int firstLine, List<String> lines) implements Serializable {

  /**
   * Members that did not come are empty.
   *
   * @param firstLine the number of the first line
   * @param lines the lines
   */
  public SourceExcerpt {
    lines = Objects.requireNonNullElse(lines, List.of());
  }
}
