package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which functionalities to list, and in which order. */
public final class FunctionalityQuery extends PagedQuery<FunctionalityQuery> {

  private FunctionalityQuery(QueryParameters parameters) {
    super(parameters, FunctionalityQuery::new);
  }

  /** {@return all functionalities} */
  public static FunctionalityQuery all() {
    return new FunctionalityQuery(QueryParameters.none());
  }

  /**
   * Limits the list to functionalities that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public FunctionalityQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, FunctionalityQuery> name() {
    return where("name");
  }

  /**
   * Limits the list to functionalities with this entity ID in Backstage.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public FunctionalityQuery backstageId(String value) {
    return filter("backstage_id", value);
  }

  /**
   * Limits the list to functionalities with this group ID in Cortex.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public FunctionalityQuery cortexId(String value) {
    return filter("cortex_id", value);
  }

  /**
   * Limits the list to functionalities with this ID in OpsLevel.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public FunctionalityQuery opslevelId(String value) {
    return filter("opslevel_id", value);
  }

  /**
   * Limits the list to functionalities with this external ID, the ID in a system of yours.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public FunctionalityQuery externalId(String value) {
    return filter("external_id", value);
  }

  /** {@return filters by slug} */
  public Where<String, FunctionalityQuery> slug() {
    return where("slug");
  }

  /** {@return filters by the time of creation} */
  public When<FunctionalityQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FunctionalityQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public FunctionalityQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
