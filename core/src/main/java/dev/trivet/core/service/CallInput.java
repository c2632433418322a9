package dev.trivet.core.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call brings to its endpoint: path arguments, query, payload. Every method returns a
 * changed copy.
 */
public final class CallInput {

  private static final CallInput NONE = new CallInput(List.of(), QueryParameters.none(), null);

  private final List<Object> path;
  private final QueryParameters query;
  private final @Nullable Object payload;

  private CallInput(List<Object> path, QueryParameters query, @Nullable Object payload) {
    this.path = path;
    this.query = query;
    this.payload = payload;
  }

  /** Nothing at all. */
  public static CallInput none() {
    return NONE;
  }

  /** Path arguments, one for each placeholder of the endpoint's template. */
  public static CallInput path(Object... arguments) {
    return new CallInput(List.of(arguments), QueryParameters.none(), null);
  }

  /** With a query. */
  public CallInput query(QueryParameters parameters) {
    return new CallInput(path, parameters, payload);
  }

  /** With a payload, which the service's envelope wraps. */
  public CallInput payload(Object model) {
    return new CallInput(path, query, model);
  }

  /** The path arguments, in order. */
  public List<Object> path() {
    return path;
  }

  /** The query. */
  public QueryParameters query() {
    return query;
  }

  /** The payload, or null. */
  public @Nullable Object payload() {
    return payload;
  }
}
