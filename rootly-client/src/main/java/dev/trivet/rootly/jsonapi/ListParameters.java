package dev.trivet.rootly.jsonapi;

import dev.trivet.core.transport.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The wire names of what list queries have in common. For the client. */
public final class ListParameters {

  private ListParameters() {}

  /**
   * Adds everything that is the same for all lists.
   *
   * @param parameters what comes before it
   * @param query what the caller wants
   * @return the parameters, without those that the caller left out
   */
  public static Query common(Query parameters, ListQuery query) {
    var all =
        parameters
            .with("filter[created_at][gt]", query.createdAt().gt())
            .with("filter[created_at][gte]", query.createdAt().gte())
            .with("filter[created_at][lt]", query.createdAt().lt())
            .with("filter[created_at][lte]", query.createdAt().lte())
            .withList("sort", filled(query.sort()))
            .with("page[number]", query.pageNumber())
            .with("page[size]", query.pageSize());
    for (var extra : query.extra().entrySet()) {
      all = all.with(extra.getKey(), extra.getValue());
    }
    return all;
  }

  /**
   * The parameter that asks for other resources to come along.
   *
   * @param names what to include
   * @return the parameter, or none
   */
  public static Query include(Collection<?> names) {
    return Query.none().withList("include", filled(names));
  }

  /**
   * A parameter that limits a list in the plain way.
   *
   * @param parameters what comes before it
   * @param attribute the wire name of the attribute
   * @param value what to compare with
   * @return the parameters
   */
  public static Query filter(Query parameters, String attribute, Optional<?> value) {
    return parameters.with("filter[" + attribute + "]", value);
  }

  /**
   * Parameters that limit a list by all means.
   *
   * @param parameters what comes before them
   * @param attribute the wire name of the attribute
   * @param filter what to compare with
   * @return the parameters
   */
  public static Query filter(Query parameters, String attribute, TextFilter filter) {
    var name = "filter[" + attribute + "]";
    return parameters
        .with(name, filter.plain())
        .with(name + "[eq]", filter.eq())
        .with(name + "[not_eq]", filter.notEq())
        .withList(name + "[in]", filled(filter.in()))
        .withList(name + "[not_in]", filled(filter.notIn()));
  }

  private static List<String> filled(Collection<?> values) {
    return values.stream().map(Object::toString).filter(text -> !text.isBlank()).toList();
  }
}
