package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether an alert is marked as noise.
 *
 * @param value the text on the wire
 */
public record AlertNoise(String value) implements OpenEnum {

  /** Marked as noise. */
  public static final AlertNoise NOISE = new AlertNoise("noise");

  /** Not marked as noise. */
  public static final AlertNoise NOT_NOISE = new AlertNoise("not_noise");

  @Override
  public String toString() {
    return value;
  }
}
