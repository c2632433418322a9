package dev.trivet.core.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The input of one call: path arguments, query, payload. Every method returns a changed copy. */
public final class CallInput {

  private static final CallInput NONE =
      new CallInput(List.of(), QueryParameters.none(), null, null);

  private final List<Object> path;
  private final QueryParameters query;
  private final @Nullable Object payload;
  private final @Nullable StreamedMember streamed;

  private CallInput(
      List<Object> path,
      QueryParameters query,
      @Nullable Object payload,
      @Nullable StreamedMember streamed) {
    this.path = path;
    this.query = query;
    this.payload = payload;
    this.streamed = streamed;
  }

  /** No input. */
  public static CallInput none() {
    return NONE;
  }

  /**
   * Input with path arguments, one for each placeholder of the endpoint's template, which refuses
   * null under the name of the placeholder.
   */
  public static CallInput path(Object... arguments) {
    return new CallInput(Arrays.asList(arguments), QueryParameters.none(), null, null);
  }

  /** Adds a query. */
  public CallInput query(QuerySource query) {
    // not by Preconditions, here and below: a call that goes well would load them for this alone
    var parameters = Objects.requireNonNull(query, "the query is null").parameters();
    return new CallInput(path, parameters, payload, streamed);
  }

  /** Adds a payload, which the service's envelope wraps. */
  public CallInput payload(Object model) {
    return new CallInput(path, query, Objects.requireNonNull(model, "the input is null"), streamed);
  }

  /** Adds a payload with a single member. */
  public CallInput payload(String member, Object value) {
    return payload(Map.of(member, Preconditions.notNull(member, value)));
  }

  /**
   * Adds a function that takes the elements of a list inside the single result while they arrive.
   *
   * @param member the list's name on the wire; the service's envelope must know how to stream it
   * @param type the type that the list's elements are read as
   * @param each takes an element
   */
  public <T> CallInput each(String member, Class<T> type, Consumer<? super T> each) {
    Preconditions.notNull("action", each);
    Consumer<Object> cast = element -> each.accept(type.cast(element));
    return new CallInput(
        path, query, payload, new StreamedMember(member, ParsedBody.reader(type), cast));
  }

  /** The path arguments, in order. */
  public List<Object> path() {
    return path;
  }

  /** The query. */
  public QueryParameters query() {
    return query;
  }

  /** The list inside the result whose elements are passed on instead of being kept, or null. */
  public @Nullable StreamedMember streamed() {
    return streamed;
  }

  /** The payload, or null. */
  public @Nullable Object payload() {
    return payload;
  }
}
