package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether something has been delivered to a webhook endpoint.
 *
 * @param value the text on the wire
 */
public record WebhookDeliveryStatus(String value) implements OpenEnum {

  /** It has not been delivered yet. */
  public static final WebhookDeliveryStatus PENDING = new WebhookDeliveryStatus("pending");

  /** It was delivered. */
  public static final WebhookDeliveryStatus SUCCESS = new WebhookDeliveryStatus("success");

  /** It could not be delivered. */
  public static final WebhookDeliveryStatus FAILED = new WebhookDeliveryStatus("failed");

  @Override
  public String toString() {
    return value;
  }
}
