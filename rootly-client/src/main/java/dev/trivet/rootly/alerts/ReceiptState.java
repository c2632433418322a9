package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the delivery of a notification has come.
 *
 * @param value the text on the wire
 */
public record ReceiptState(String value) implements OpenEnum {

  /** It is under way. */
  public static final ReceiptState PENDING = new ReceiptState("pending");

  /** It has succeeded. */
  public static final ReceiptState DONE = new ReceiptState("done");

  /** It has failed; the receipt has a reason. */
  public static final ReceiptState FAILED = new ReceiptState("failed");

  @Override
  public String toString() {
    return value;
  }
}
