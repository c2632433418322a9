package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Why a delivery failed.
 *
 * @param value the text on the wire
 */
public record AlertReceiptReason(String value) implements OpenEnum {

  /** No route matched. */
  public static final AlertReceiptReason NO_ROUTE_MATCHED =
      new AlertReceiptReason("no_route_matched");

  /** The notification was a duplicate. */
  public static final AlertReceiptReason DEDUPLICATED = new AlertReceiptReason("deduplicated");

  /** The notification was suppressed. */
  public static final AlertReceiptReason SUPPRESSED = new AlertReceiptReason("suppressed");

  /** The content of the notification was not valid. */
  public static final AlertReceiptReason VALIDATION_ERROR =
      new AlertReceiptReason("validation_error");

  @Override
  public String toString() {
    return value;
  }
}
