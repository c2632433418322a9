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
 * A call that has no typed method: verb, path template, query and body. Immutable; every method
 * returns a changed copy.
 */
public final class RawRequest {

  private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  /**
   * One query parameter.
   *
   * @param name its name, not encoded
   * @param value its value, not encoded
   */
  public record Parameter(String name, String value) {}

  private final String verb;
  private final String template;
  private final List<Object> arguments;
  private final List<Parameter> query;
  private final @Nullable JsonValue body;

  private RawRequest(
      String verb,
      String template,
      List<Object> arguments,
      List<Parameter> query,
      @Nullable JsonValue body) {
    this.verb = verb;
    this.template = template;
    this.arguments = List.copyOf(arguments);
    this.query = List.copyOf(query);
    this.body = body;
  }

  /**
   * Starts a request.
   *
   * @param verb GET, HEAD, POST, PUT, PATCH or DELETE
   * @param template the path below the client's base address, with {@code {placeholders}} for
   *     identifiers, for example {@code v1/services/{id}}; errors and events print it as it is
   *     written here
   * @return the request without arguments, query and body
   * @throws IllegalArgumentException for another verb
   */
  public static RawRequest of(String verb, String template) {
    var upper = verb.toUpperCase(Locale.ROOT);
    if (!VERBS.contains(upper)) {
      throw new IllegalArgumentException("verb must be one of " + VERBS.stream().sorted().toList());
    }
    var path = template.startsWith("/") ? template.substring(1) : template;
    return new RawRequest(upper, path, List.of(), List.of(), null);
  }

  /**
   * Starts a GET request.
   *
   * @param template the path below the client's base address, with {@code {placeholders}}
   * @return the request
   */
  public static RawRequest get(String template) {
    return of("GET", template);
  }

  /**
   * Fills the template's placeholders.
   *
   * @param values one for each placeholder, in order; each becomes one encoded segment
   * @return the changed request
   */
  public RawRequest path(Object... values) {
    return new RawRequest(verb, template, List.of(values), query, body);
  }

  /**
   * Adds a query parameter; names may repeat.
   *
   * @param name its name, not encoded
   * @param value its value, not encoded
   * @return the changed request
   */
  public RawRequest query(String name, String value) {
    var more = new ArrayList<>(query);
    more.add(new Parameter(name, value));
    return new RawRequest(verb, template, arguments, more, body);
  }

  /**
   * Sets the body, which is sent exactly as given: no envelope is put around it.
   *
   * @param json the body
   * @return the changed request
   * @throws IllegalArgumentException when the verb takes no body
   */
  public RawRequest body(JsonValue json) {
    if (verb.equals("GET") || verb.equals("HEAD")) {
      throw new IllegalArgumentException("a " + verb + " request takes no body");
    }
    return new RawRequest(verb, template, arguments, query, Objects.requireNonNull(json, "json"));
  }

  /**
   * The verb.
   *
   * @return in upper case
   */
  public String verb() {
    return verb;
  }

  /**
   * The path template.
   *
   * @return without a leading slash
   */
  public String template() {
    return template;
  }

  /**
   * The path arguments.
   *
   * @return in order
   */
  public List<Object> arguments() {
    return arguments;
  }

  /**
   * The query.
   *
   * @return in order
   */
  public List<Parameter> query() {
    return query;
  }

  /**
   * The body.
   *
   * @return the body, or empty
   */
  public Optional<JsonValue> body() {
    return Optional.ofNullable(body);
  }

  /** Verb and template. */
  @Override
  public String toString() {
    return verb + " " + template;
  }
}
