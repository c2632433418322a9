package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of the setup of an alert source.
 *
 * @param value the text on the wire
 */
public record AlertSourceStatus(String value) implements OpenEnum {

  /** The alert source is connected. */
  public static final AlertSourceStatus CONNECTED = new AlertSourceStatus("connected");

  /** The setup is complete. */
  public static final AlertSourceStatus SETUP_COMPLETE = new AlertSourceStatus("setup_complete");

  /** The setup is not complete yet. */
  public static final AlertSourceStatus SETUP_INCOMPLETE =
      new AlertSourceStatus("setup_incomplete");

  @Override
  public String toString() {
    return value;
  }
}
