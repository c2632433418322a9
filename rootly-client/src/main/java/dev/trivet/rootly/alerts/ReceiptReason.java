package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Why a delivery failed.
 *
 * @param value the text on the wire
 */
public record ReceiptReason(String value) implements OpenEnum {

  /** No route matched. */
  public static final ReceiptReason NO_ROUTE_MATCHED = new ReceiptReason("no_route_matched");

  /** It was a duplicate. */
  public static final ReceiptReason DEDUPLICATED = new ReceiptReason("deduplicated");

  /** It was suppressed. */
  public static final ReceiptReason SUPPRESSED = new ReceiptReason("suppressed");

  /** Its content was not valid. */
  public static final ReceiptReason VALIDATION_ERROR = new ReceiptReason("validation_error");

  @Override
  public String toString() {
    return value;
  }
}
