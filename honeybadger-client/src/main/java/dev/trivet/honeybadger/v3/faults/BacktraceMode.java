package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether source maps were applied to a backtrace.
 *
 * @param value the text on the wire
 */
public record BacktraceMode(String value) implements OpenEnum {

  /** Source maps were applied, so frames refer to the original source code. */
  public static final BacktraceMode SOURCE_MAPPED = new BacktraceMode("source_mapped");

  /** The backtrace is as it was reported. */
  public static final BacktraceMode REPORTED = new BacktraceMode("reported");

  @Override
  public String toString() {
    return value;
  }
}
