package dev.trivet.core.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Query parameters in order; names may repeat, absent and blank values are left out, because blank
 * ones confuse the services. Immutable.
 */
public final class Query {

  private static final Query NONE = new Query(List.of());

  private record Parameter(String name, String value) {}

  private final List<Parameter> parameters;

  private Query(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  /** No parameters. */
  public static Query none() {
    return NONE;
  }

  /** With one parameter more; a blank value adds nothing. */
  public Query with(String name, Object value) {
    var text = value.toString();
    if (text.isBlank()) {
      return this;
    }
    var more = new ArrayList<>(parameters);
    more.add(new Parameter(name, text));
    return new Query(more);
  }

  /** With one parameter more if it has a value. */
  public Query with(String name, Optional<?> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  /** With one parameter for all values, with commas between them, if there are any. */
  public Query withList(String name, Collection<?> values) {
    return values.isEmpty()
        ? this
        : with(name, String.join(",", values.stream().map(Object::toString).toList()));
  }

  /** The address with these parameters added. */
  HttpUrl on(HttpUrl url) {
    if (parameters.isEmpty()) {
      return url;
    }
    var builder = url.newBuilder();
    parameters.forEach(parameter -> builder.addQueryParameter(parameter.name(), parameter.value()));
    return builder.build();
  }
}
