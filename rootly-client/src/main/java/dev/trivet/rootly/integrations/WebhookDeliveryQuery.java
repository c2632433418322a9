package dev.trivet.rootly.integrations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which webhook deliveries to list. */
public final class WebhookDeliveryQuery extends PagedQuery<WebhookDeliveryQuery> {

  private WebhookDeliveryQuery(QueryParameters parameters) {
    super(parameters, WebhookDeliveryQuery::new);
  }

  /** {@return all webhook deliveries} */
  public static WebhookDeliveryQuery all() {
    return new WebhookDeliveryQuery(QueryParameters.none());
  }

  /**
   * Limits the list to webhook deliveries with this status.
   *
   * @param value the status
   * @return a changed copy of the query
   */
  public WebhookDeliveryQuery status(WebhookDeliveryStatus value) {
    return filter("status", value);
  }

  /** {@return filters by the time of creation} */
  public When<WebhookDeliveryQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by the time of delivery} */
  public When<WebhookDeliveryQuery> deliveredAt() {
    return when("delivered_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public WebhookDeliveryQuery include(Include... relationships) {
    return included(relationships);
  }
}
