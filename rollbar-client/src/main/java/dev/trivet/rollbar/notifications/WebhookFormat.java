package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * The format of a webhook's payload.
 *
 * @param value the text on the wire
 */
public record WebhookFormat(String value) implements OpenEnum {

  /** JSON. */
  public static final WebhookFormat JSON = new WebhookFormat("json");

  /** XML. */
  public static final WebhookFormat XML = new WebhookFormat("xml");

  @Override
  public String toString() {
    return value;
  }
}
