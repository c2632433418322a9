package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the delivery of a notification has come.
 *
 * @param value the text on the wire
 */
public record AlertReceiptState(String value) implements OpenEnum {

  /** It is under way. */
  public static final AlertReceiptState PENDING = new AlertReceiptState("pending");

  /** It has succeeded. */
  public static final AlertReceiptState DONE = new AlertReceiptState("done");

  /** It has failed; the receipt has a reason. */
  public static final AlertReceiptState FAILED = new AlertReceiptState("failed");

  @Override
  public String toString() {
    return value;
  }
}
