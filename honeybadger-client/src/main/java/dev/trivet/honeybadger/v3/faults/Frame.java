package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One call of a backtrace.
 *
 * @param file the file
 * @param line the number of the line
 * @param column the number of the column
 * @param method the method or function
 * @param inApp whether it is the application's own code
 * @param mapping how a source map was applied
 * @param source the lines of code around the call
 */
public record Frame(
    Optional<String> file,
    Optional<Integer> line,
    Optional<Integer> column,
    Optional<String> method,
    Optional<Boolean> inApp,
    Optional<JsonValue> mapping,
    List<SourceExcerpt> source) {

  /**
   * Members that did not come are empty.
   *
   * @param file the file
   * @param line the number of the line
   * @param column the number of the column
   * @param method the method or function
   * @param inApp whether it is the application's own code
   * @param mapping how a source map was applied
   * @param source the lines of code around the call
   */
  public Frame {
    file = Objects.requireNonNullElse(file, Optional.empty());
    line = Objects.requireNonNullElse(line, Optional.empty());
    column = Objects.requireNonNullElse(column, Optional.empty());
    method = Objects.requireNonNullElse(method, Optional.empty());
    inApp = Objects.requireNonNullElse(inApp, Optional.empty());
    mapping = Objects.requireNonNullElse(mapping, Optional.empty());
    source = Objects.requireNonNullElse(source, List.of());
  }
}
