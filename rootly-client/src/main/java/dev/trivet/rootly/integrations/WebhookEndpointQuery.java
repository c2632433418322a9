package dev.trivet.rootly.integrations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which webhook endpoints to list. */
public final class WebhookEndpointQuery extends PagedQuery<WebhookEndpointQuery> {

  private WebhookEndpointQuery(QueryParameters parameters) {
    super(parameters, WebhookEndpointQuery::new);
  }

  /** {@return all webhook endpoints} */
  public static WebhookEndpointQuery all() {
    return new WebhookEndpointQuery(QueryParameters.none());
  }

  /**
   * Limits the list to webhook endpoints with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public WebhookEndpointQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to webhook endpoints with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public WebhookEndpointQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public WebhookEndpointQuery include(Include... relationships) {
    return included(relationships);
  }
}
