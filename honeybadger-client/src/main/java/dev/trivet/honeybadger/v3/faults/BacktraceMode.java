package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.json.OpenEnum;

/**
 * How a backtrace is shown.
 *
 * @param value the text on the wire
 */
public record BacktraceMode(String value) implements OpenEnum {

  /** With places in the source code, which source maps led to. */
  public static final BacktraceMode SOURCE_MAPPED = new BacktraceMode("source_mapped");

  /** As it was reported. */
  public static final BacktraceMode REPORTED = new BacktraceMode("reported");

  @Override
  public String toString() {
    return value;
  }
}
