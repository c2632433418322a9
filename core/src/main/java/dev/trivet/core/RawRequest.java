package dev.trivet.core;

import dev.trivet.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to an operation that has no typed method: HTTP method, path template, query and body.
 * Every method returns a changed copy.
 */
public final class RawRequest {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  /**
   * One query parameter.
   *
   * @param name the parameter's name, not encoded
   * @param value the parameter's value, not encoded
   */
  public record Parameter(String name, String value) {}

  private final String method;
  private final String template;
  private final List<Object> arguments;
  private final List<Parameter> query;
  private final @Nullable JsonValue body;

  private RawRequest(
      String method,
      String template,
      List<Object> arguments,
      List<Parameter> query,
      @Nullable JsonValue body) {
    this.method = method;
    this.template = template;
    this.arguments = List.copyOf(arguments);
    this.query = List.copyOf(query);
    this.body = body;
  }

  /**
   * Starts a request.
   *
   * @param method GET, HEAD, POST, PUT, PATCH or DELETE
   * @param template the path below the client's base URL, with {@code {placeholders}} for IDs, for
   *     example {@code v1/services/{id}}; errors and events print it as it is written here
   * @return the request without parameters, query and body
   * @throws IllegalArgumentException for another method
   */
  public static RawRequest of(String method, String template) {
    var upper = method.toUpperCase(Locale.ROOT);
    if (!METHODS.contains(upper)) {
      throw new IllegalArgumentException(
          "method must be one of " + METHODS.stream().sorted().toList());
    }
    var path = template.startsWith("/") ? template.substring(1) : template;
    return new RawRequest(upper, path, List.of(), List.of(), null);
  }

  /**
   * Starts a GET request.
   *
   * @param template the path below the client's base URL, with {@code {placeholders}}
   * @return the request
   */
  public static RawRequest get(String template) {
    return of("GET", template);
  }

  /**
   * Fills the template's placeholders.
   *
   * @param values one value for each placeholder, in order; each becomes one encoded path segment
   * @return the changed request
   */
  public RawRequest pathParams(Object... values) {
    return new RawRequest(method, template, List.of(values), query, body);
  }

  /**
   * Adds a query parameter; names may repeat.
   *
   * @param name the parameter's name, not encoded
   * @param value the parameter's value, not encoded
   * @return the changed request
   */
  public RawRequest query(String name, String value) {
    var more = new ArrayList<>(query);
    more.add(new Parameter(name, value));
    return new RawRequest(method, template, arguments, more, body);
  }

  /**
   * Sets the body, which is sent exactly as given: no envelope is put around it.
   *
   * @param json the body
   * @return the changed request
   * @throws IllegalArgumentException when the method takes no body
   */
  public RawRequest body(JsonValue json) {
    if (method.equals("GET") || method.equals("HEAD")) {
      throw new IllegalArgumentException("a " + method + " request takes no body");
    }
    return new RawRequest(method, template, arguments, query, Objects.requireNonNull(json, "json"));
  }

  /** {@return the HTTP method in upper case} */
  public String method() {
    return method;
  }

  /** {@return the path template, without a leading slash} */
  public String template() {
    return template;
  }

  /** {@return the values of the path template's placeholders, in order} */
  public List<Object> arguments() {
    return arguments;
  }

  /** {@return the query parameters, in order} */
  public List<Parameter> query() {
    return query;
  }

  /** {@return the body, or empty when the request has none} */
  public Optional<JsonValue> body() {
    return Optional.ofNullable(body);
  }

  /** {@return method and template} */
  @Override
  public String toString() {
    return method + " " + template;
  }
}
