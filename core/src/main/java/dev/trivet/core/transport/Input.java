package dev.trivet.core.transport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call brings to its endpoint: path arguments, query, payload. Immutable; every method
 * returns a changed copy.
 */
public final class Input {

  private static final Input NONE = new Input(List.of(), Query.none(), null);

  private final List<Object> path;
  private final Query query;
  private final @Nullable Object payload;

  private Input(List<Object> path, Query query, @Nullable Object payload) {
    this.path = path;
    this.query = query;
    this.payload = payload;
  }

  /** Nothing at all. */
  public static Input none() {
    return NONE;
  }

  /** Path arguments, one for each placeholder of the endpoint's template. */
  public static Input path(Object... arguments) {
    return new Input(List.of(arguments), Query.none(), null);
  }

  /** With a query. */
  public Input query(Query parameters) {
    return new Input(path, parameters, payload);
  }

  /** With a payload, which the service's envelope wraps. */
  public Input payload(Object model) {
    return new Input(path, query, model);
  }

  List<Object> path() {
    return path;
  }

  Query query() {
    return query;
  }

  @Nullable Object payload() {
    return payload;
  }
}
