package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which services to list, and in which order. */
public final class ServiceQuery extends PagedQuery<ServiceQuery> {

  private ServiceQuery(QueryParameters parameters) {
    super(parameters, ServiceQuery::new);
  }

  /** {@return all services} */
  public static ServiceQuery all() {
    return new ServiceQuery(QueryParameters.none());
  }

  /**
   * Limits the list to services that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public ServiceQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, ServiceQuery> name() {
    return where("name");
  }

  /** {@return filters by slug} */
  public Where<String, ServiceQuery> slug() {
    return where("slug");
  }

  /**
   * Limits the list to services with this entity ID in Backstage.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public ServiceQuery backstageId(String value) {
    return filter("backstage_id", value);
  }

  /**
   * Limits the list to services with this group ID in Cortex.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public ServiceQuery cortexId(String value) {
    return filter("cortex_id", value);
  }

  /**
   * Limits the list to services with this ID in OpsLevel.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public ServiceQuery opslevelId(String value) {
    return filter("opslevel_id", value);
  }

  /**
   * Limits the list to services with this external ID, the ID in a system of yours.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public ServiceQuery externalId(String value) {
    return filter("external_id", value);
  }

  /** {@return filters by whether alerts are announced in a Slack channel} */
  public Where<Boolean, ServiceQuery> alertBroadcastEnabled() {
    return where("alert_broadcast_enabled");
  }

  /** {@return filters by whether incidents are announced in a Slack channel} */
  public Where<Boolean, ServiceQuery> incidentBroadcastEnabled() {
    return where("incident_broadcast_enabled");
  }

  /** {@return filters by the time of creation} */
  public When<ServiceQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public ServiceQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public ServiceQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
