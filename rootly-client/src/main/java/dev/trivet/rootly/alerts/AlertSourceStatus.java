package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the setup of an alert source has come.
 *
 * @param value the text on the wire
 */
public record AlertSourceStatus(String value) implements OpenEnum {

  /** It is connected. */
  public static final AlertSourceStatus CONNECTED = new AlertSourceStatus("connected");

  /** Its setup is complete. */
  public static final AlertSourceStatus SETUP_COMPLETE = new AlertSourceStatus("setup_complete");

  /** Its setup is not complete yet. */
  public static final AlertSourceStatus SETUP_INCOMPLETE =
      new AlertSourceStatus("setup_incomplete");

  @Override
  public String toString() {
    return value;
  }
}
