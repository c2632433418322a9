package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which custom forms to list, and in which order. */
public final class CustomFormQuery extends PagedQuery<CustomFormQuery> {

  private CustomFormQuery(QueryParameters parameters) {
    super(parameters, CustomFormQuery::new);
  }

  /** {@return all custom forms} */
  public static CustomFormQuery all() {
    return new CustomFormQuery(QueryParameters.none());
  }

  /**
   * Limits the list to custom forms that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CustomFormQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to custom forms with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public CustomFormQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to custom forms with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public CustomFormQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to custom forms with this command.
   *
   * @param value the command
   * @return a changed copy of the query
   */
  public CustomFormQuery command(String value) {
    return filter("command", value);
  }

  /** {@return filters by the time of creation} */
  public When<CustomFormQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CustomFormQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
