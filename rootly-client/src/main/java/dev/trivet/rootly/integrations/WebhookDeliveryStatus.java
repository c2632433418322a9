package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a webhook delivery.
 *
 * @param value the text on the wire
 */
public record WebhookDeliveryStatus(String value) implements OpenEnum {

  /** Rootly has not delivered the request yet. */
  public static final WebhookDeliveryStatus PENDING = new WebhookDeliveryStatus("pending");

  /** Rootly has delivered the request. */
  public static final WebhookDeliveryStatus SUCCESS = new WebhookDeliveryStatus("success");

  /** Rootly could not deliver the request. */
  public static final WebhookDeliveryStatus FAILED = new WebhookDeliveryStatus("failed");

  @Override
  public String toString() {
    return value;
  }
}
