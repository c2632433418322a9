package dev.trivet.core.transport;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.trivet.core.Operation;
import dev.trivet.core.internal.PathTemplate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a service, as data: everything that is known about it without calling it.
 * Declared once, as a constant in the file of its resource. Immutable.
 *
 * @param <T> what the call returns, or one element of it for a list; {@code Void} for calls whose
 *     answer is not read
 */
public final class Endpoint<T> {

  /**
   * What departs from the usual.
   *
   * @param root the name that the payload is wrapped under, or null for no wrapping
   * @param at the member of the answer's payload that holds the result, or null for the payload
   *     itself
   * @param paging how to find the next page
   * @param credential which of the client's credentials it needs, or null for the only one
   * @param repeatable whether doing it twice is the same as doing it once
   */
  private record Traits(
      @Nullable String root,
      @Nullable String at,
      Paging paging,
      @Nullable String credential,
      boolean repeatable) {}

  private final Operation operation;
  private final PathTemplate path;
  private final Class<T> type;
  private final ObjectReader reader;
  private final Traits traits;

  private Endpoint(
      Operation operation, PathTemplate path, Class<T> type, ObjectReader reader, Traits traits) {
    this.operation = operation;
    this.path = path;
    this.type = type;
    this.reader = reader;
    this.traits = traits;
  }

  /**
   * Declares an operation. GET, HEAD, PUT and DELETE are taken as repeatable, everything else is
   * not.
   *
   * @param name the SDK's dotted name
   * @param route verb and path template with a blank between them, for example {@code GET
   *     v1/teams/{id}}
   * @param type what an answer, or one element of it, is read as
   */
  public static <T> Endpoint<T> of(String name, String route, Class<T> type) {
    int blank = route.indexOf(' ');
    var verb = route.substring(0, blank);
    var template = route.substring(blank + 1);
    return new Endpoint<>(
        new Operation(name, verb, template),
        new PathTemplate(template),
        type,
        Content.reader(type),
        new Traits(null, null, Paging.none(), null, !verb.equals("POST") && !verb.equals("PATCH")));
  }

  private Endpoint<T> with(Traits changed) {
    return new Endpoint<>(operation, path, type, reader, changed);
  }

  /** The payload is wrapped under this name. */
  public Endpoint<T> root(String name) {
    return with(new Traits(name, traits.at, traits.paging, traits.credential, traits.repeatable));
  }

  /** The result is this member of the answer's payload. */
  public Endpoint<T> at(String member) {
    return with(
        new Traits(traits.root, member, traits.paging, traits.credential, traits.repeatable));
  }

  /** The list has pages. */
  public Endpoint<T> paged(Paging paging) {
    return with(new Traits(traits.root, traits.at, paging, traits.credential, traits.repeatable));
  }

  /** It needs this one of the client's credentials. */
  public Endpoint<T> needs(String credential) {
    return with(new Traits(traits.root, traits.at, traits.paging, credential, traits.repeatable));
  }

  /** Doing it twice is the same as doing it once, whatever the verb says. */
  public Endpoint<T> repeatable() {
    return with(new Traits(traits.root, traits.at, traits.paging, traits.credential, true));
  }

  /** Name, verb and path template. */
  public Operation operation() {
    return operation;
  }

  /** What an answer, or one element of it, is read as. */
  public Class<T> type() {
    return type;
  }

  /** Reads the type for {@link Content#readItems}; shared and thread-safe. */
  public ObjectReader reader() {
    return reader;
  }

  /** The name that the payload is wrapped under. */
  public Optional<String> root() {
    return Optional.ofNullable(traits.root);
  }

  /** The member of the answer's payload that holds the result. */
  public Optional<String> at() {
    return Optional.ofNullable(traits.at);
  }

  /** Which credential it needs. */
  public Optional<String> credential() {
    return Optional.ofNullable(traits.credential);
  }

  /** Whether doing it twice is the same as doing it once. */
  public boolean isRepeatable() {
    return traits.repeatable;
  }

  /** Whether it only reads, by its verb. */
  public boolean isRead() {
    return operation.verb().equals("GET") || operation.verb().equals("HEAD");
  }

  /** Whether its answer is not read. */
  public boolean isVoid() {
    return Objects.equals(type, Void.class);
  }

  /** How many path arguments it takes. */
  public int placeholders() {
    return path.placeholders();
  }

  PathTemplate path() {
    return path;
  }

  Paging paging() {
    return traits.paging;
  }

  /** The operation. */
  @Override
  public String toString() {
    return operation.toString();
  }
}
