package dev.trivet.rootly.jsonapi;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.util.function.Function;

/**
 * The query of a list call. Immutable: every method returns a changed copy. A query has only the
 * parameters that its list supports, because Rootly ignores parameters that it does not know and
 * would return everything.
 *
 * @param <Q> the query itself
 */
public abstract class CollectionQuery<Q extends CollectionQuery<Q>> extends ListQuery<Q> {

  /**
   * For the query of one list.
   *
   * @param parameters what it says already
   * @param copy makes a query that says something else
   * @hidden
   */
  @SuppressWarnings("exports")
  protected CollectionQuery(QueryParameters parameters, Function<QueryParameters, Q> copy) {
    super(parameters, copy);
  }

  /**
   * Includes related resources in the response.
   *
   * @param relationships the relationships to include, at least one
   * @return a changed copy of the query
   */
  protected final Q included(Include... relationships) {
    return joined("include", "include", relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first, at least one
   * @return a changed copy of the query
   */
  protected final Q sorted(Sort... orders) {
    return joined("sort", "sort", orders);
  }

  /**
   * Limits the list by one attribute for which Rootly has no choice of comparisons.
   *
   * @param attribute the attribute's wire name
   * @param value the value to compare with
   * @return a changed copy of the query
   */
  protected final Q filter(String attribute, Object value) {
    return parameter(WireNames.camelCase(attribute), "filter[" + attribute + "]", value);
  }

  /**
   * Limits the list by one attribute that Rootly compares in several ways.
   *
   * @param attribute the attribute's wire name
   * @param <V> the values that the attribute is compared with
   * @return the ways
   */
  protected final <V> Where<V, Q> where(String attribute) {
    return new Where<>(condition(attribute));
  }

  /**
   * Limits the list by one attribute that Rootly compares in several ways, but not in its own.
   *
   * @param attribute the attribute's wire name
   * @param <V> the values that the attribute is compared with
   * @return the ways
   */
  protected final <V> Comparison<V, Q> comparison(String attribute) {
    return new Comparison<>(condition(attribute));
  }

  private Comparison.Condition<Q> condition(String attribute) {
    var name = "filter[" + attribute + "]";
    var method = WireNames.camelCase(attribute) + "().";
    return (way, operator, values) -> joined(method + way, name + operator, values);
  }

  /**
   * Limits the list by a time.
   *
   * @param attribute the attribute's wire name
   * @return the ways to limit the list
   */
  protected final When<Q> when(String attribute) {
    var name = "filter[" + attribute + "]";
    var method = WireNames.camelCase(attribute) + "().";
    return new When<>((way, operator, time) -> parameter(method + way, name + operator, time));
  }
}
