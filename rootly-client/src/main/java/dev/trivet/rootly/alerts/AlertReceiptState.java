package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The state of the delivery of a notification.
 *
 * @param value the text on the wire
 */
public record AlertReceiptState(String value) implements OpenEnum {

  /** The delivery is under way. */
  public static final AlertReceiptState PENDING = new AlertReceiptState("pending");

  /** The delivery has succeeded. */
  public static final AlertReceiptState DONE = new AlertReceiptState("done");

  /** The delivery has failed; the receipt has a reason. */
  public static final AlertReceiptState FAILED = new AlertReceiptState("failed");

  @Override
  public String toString() {
    return value;
  }
}
