package dev.trivet.core.service;

import dev.trivet.core.json.OpenEnum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters in order; names may repeat, absent values are left out, blank ones are refused.
 * Every method returns a changed copy.
 */
public final class QueryParameters implements QuerySource {

  private static final QueryParameters NONE = new QueryParameters(List.of());

  private record Parameter(String name, String value) {}

  private final List<Parameter> parameters;

  private QueryParameters(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  /** No parameters. */
  public static QueryParameters none() {
    return NONE;
  }

  /**
   * Adds a parameter.
   *
   * @throws IllegalArgumentException when the value is blank: a service would ignore it and return
   *     everything
   * @throws NullPointerException when the value is null
   */
  public QueryParameters with(String name, @Nullable Object value) {
    var owner = "the query parameter " + name;
    var text = Preconditions.wellFormed(owner, text(Preconditions.notNull(owner, value)));
    if (text.isBlank()) {
      throw new IllegalArgumentException(owner + " is blank");
    }
    Preconditions.wellFormed("the name of a query parameter", name);
    var more = new ArrayList<>(parameters);
    more.add(new Parameter(name, text));
    return new QueryParameters(more);
  }

  /** Adds a parameter if it has a value. */
  public QueryParameters with(String name, Optional<?> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  /** Adds one parameter for all values, separated by commas, if there are any. */
  public QueryParameters withList(String name, Collection<?> values) {
    var texts = values.stream().map(value -> text(Preconditions.notNull(name, value))).toList();
    if (texts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("the query parameter " + name + " has a blank value");
    }
    return texts.isEmpty() ? this : with(name, String.join(",", texts));
  }

  /** Adds what a caller limits a list with after these. */
  public QueryParameters and(QuerySource query) {
    var more = new ArrayList<>(parameters);
    more.addAll(Preconditions.notNull("the query", query).parameters().parameters);
    return new QueryParameters(more);
  }

  /** These. */
  @Override
  public QueryParameters parameters() {
    return this;
  }

  /** Whether there is a parameter with this name. */
  public boolean has(String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  /** The first value of a parameter. */
  public Optional<String> value(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }

  private static String text(Object value) {
    return value instanceof OpenEnum word ? word.value() : value.toString();
  }

  /** Returns a URL with these parameters added. */
  public HttpUrl on(HttpUrl url) {
    if (parameters.isEmpty()) {
      return url;
    }
    var builder = url.newBuilder();
    parameters.forEach(parameter -> builder.addQueryParameter(parameter.name(), parameter.value()));
    return builder.build();
  }

  /** Names and values. */
  @Override
  public String toString() {
    return parameters.stream()
        .map(parameter -> parameter.name() + "=" + parameter.value())
        .collect(Collectors.joining("&", "[", "]"));
  }
}
