package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.json.OpenEnum;

/**
 * The direction in which faults are listed.
 *
 * @param value the text on the wire
 */
public record FaultSort(String value) implements OpenEnum {

  /** Oldest or rarest first. */
  public static final FaultSort ASC = new FaultSort("asc");

  /** Newest or most frequent first. */
  public static final FaultSort DESC = new FaultSort("desc");

  @Override
  public String toString() {
    return value;
  }
}
