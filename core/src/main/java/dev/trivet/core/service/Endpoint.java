package dev.trivet.core.service;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.trivet.core.Listing;
import dev.trivet.core.Operation;
import dev.trivet.core.jackson.LenientList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a service, as data: everything that is known about the operation without calling
 * it. It is declared once, as a constant in the file of its resource. Every method returns a
 * changed copy.
 *
 * @param <R> the type that the call returns
 */
public final class Endpoint<R> {

  private final Operation operation;
  private final ResultShape shape;
  private final Class<?> type;
  private final PathTemplate path;
  private final ObjectReader reader;

  // set by the methods below on a fresh copy, never afterwards
  private @Nullable String wrapper;
  private @Nullable String result;
  private @Nullable Paging paging;
  private @Nullable Credential credential;
  private boolean repeatable;
  private boolean readOnly;
  private boolean bareArray;
  private boolean plainText;
  private List<String> required = List.of();
  private List<String> onlyToCreate = List.of();
  private @Nullable String parentAttribute;
  private @Nullable String idempotencyHeader;

  private Endpoint(String name, String route, ResultShape shape, Class<?> type) {
    int blank = route.indexOf(' ');
    var method = route.substring(0, blank);
    var template = route.substring(blank + 1);
    this.operation = new Operation(name, method, template);
    this.shape = shape;
    this.type = type;
    this.path = new PathTemplate(template);
    this.reader = LenientList.reader(type);
    this.repeatable = !method.equals("POST") && !method.equals("PATCH");
    this.readOnly = isRead();
  }

  private Endpoint(Endpoint<R> from) {
    this.operation = from.operation;
    this.shape = from.shape;
    this.type = from.type;
    this.path = from.path;
    this.reader = from.reader;
    this.wrapper = from.wrapper;
    this.result = from.result;
    this.paging = from.paging;
    this.credential = from.credential;
    this.repeatable = from.repeatable;
    this.readOnly = from.readOnly;
    this.bareArray = from.bareArray;
    this.plainText = from.plainText;
    this.required = from.required;
    this.onlyToCreate = from.onlyToCreate;
    this.parentAttribute = from.parentAttribute;
    this.idempotencyHeader = from.idempotencyHeader;
  }

  /**
   * Declares an operation that returns one object. GET, HEAD, PUT and DELETE count as repeatable,
   * all other methods do not.
   *
   * @param name the SDK's dotted name
   * @param route method and path template with a blank between them, for example {@code GET
   *     v1/teams/{id}}
   * @param type the type that the response is read as
   */
  public static <T> Endpoint<T> one(String name, String route, Class<T> type) {
    return new Endpoint<>(name, route, ResultShape.ONE, type);
  }

  /** Declares an operation that returns a whole list at once. */
  public static <T> Endpoint<List<T>> list(String name, String route, Class<T> type) {
    return new Endpoint<>(name, route, ResultShape.LIST, type);
  }

  /** Declares an operation that returns a listing, fetched page by page as you iterate. */
  public static <T> Endpoint<Listing<T>> page(String name, String route, Class<T> type) {
    return new Endpoint<>(name, route, ResultShape.PAGE, type);
  }

  /** Declares an operation that returns nothing. */
  public static Endpoint<Void> none(String name, String route) {
    return new Endpoint<>(name, route, ResultShape.NONE, Void.class);
  }

  /** The payload is wrapped under this name. */
  public Endpoint<R> wrappedIn(String name) {
    var copy = new Endpoint<>(this);
    copy.wrapper = name;
    return copy;
  }

  /** The result is this member of the response's payload. */
  public Endpoint<R> resultAt(String member) {
    var copy = new Endpoint<>(this);
    copy.result = member;
    return copy;
  }

  /** The result is an array without an envelope. */
  public Endpoint<R> bareArray() {
    var copy = new Endpoint<>(this);
    copy.bareArray = true;
    return copy;
  }

  /** The result is the body as it is, which need not be JSON. */
  public Endpoint<R> plainText() {
    var copy = new Endpoint<>(this);
    copy.plainText = true;
    return copy;
  }

  /** How the listing finds its next page. */
  public Endpoint<R> paged(Paging how) {
    var copy = new Endpoint<>(this);
    copy.paging = how;
    return copy;
  }

  /** The operation needs this one of the client's credentials. */
  public Endpoint<R> credential(Credential needed) {
    var copy = new Endpoint<>(this);
    copy.credential = needed;
    return copy;
  }

  /**
   * Calling the operation twice has the same effect as calling it once, whatever its HTTP method.
   */
  public Endpoint<R> repeatable() {
    var copy = new Endpoint<>(this);
    copy.repeatable = true;
    return copy;
  }

  /**
   * The operation changes nothing, whatever its HTTP method: it is repeated like a read, and no
   * failure of it leaves a doubt.
   */
  public Endpoint<R> readOnly() {
    var copy = repeatable();
    copy.readOnly = true;
    return copy;
  }

  /**
   * Calling the operation twice does not have the same effect as calling it once, whatever its HTTP
   * method.
   */
  public Endpoint<R> unrepeatable() {
    var copy = new Endpoint<>(this);
    copy.repeatable = false;
    return copy;
  }

  /** The payload must have these attributes, by wire name; a blank text counts as missing. */
  public Endpoint<R> requires(String... attributes) {
    var copy = new Endpoint<>(this);
    copy.required = List.of(attributes);
    return copy;
  }

  /** The payload must not have these attributes, by wire name: they are set once, on creation. */
  public Endpoint<R> refuses(String... attributes) {
    var copy = new Endpoint<>(this);
    copy.onlyToCreate = List.of(attributes);
    return copy;
  }

  /** The payload repeats the first path argument, the ID of a parent, under this name. */
  public Endpoint<R> parentIn(String attribute) {
    var copy = new Endpoint<>(this);
    copy.parentAttribute = attribute;
    return copy;
  }

  /** The service takes a key in this header, by which it recognizes a repeated write. */
  public Endpoint<R> idempotent(String header) {
    var copy = new Endpoint<>(this);
    copy.idempotencyHeader = header;
    copy.repeatable = true;
    return copy;
  }

  /** Name, method and path template. */
  public Operation operation() {
    return operation;
  }

  /** The shape of what the call returns. */
  public ResultShape shape() {
    return shape;
  }

  /** The type that the response, or one element of it, is read as. */
  public Class<?> type() {
    return type;
  }

  /** Reads the type for {@link ParsedBody#readItems}; shared and thread-safe. */
  public ObjectReader reader() {
    return reader;
  }

  /** The name that the payload is wrapped under. */
  public Optional<String> wrapper() {
    return Optional.ofNullable(wrapper);
  }

  /** The member of the response's payload that is the result. */
  public Optional<String> result() {
    return Optional.ofNullable(result);
  }

  /** Whether the result is an array without an envelope. */
  public boolean isBareArray() {
    return bareArray;
  }

  /** Whether the result is the body as it is. */
  public boolean isPlainText() {
    return plainText;
  }

  /** The credential that the operation needs. */
  public Optional<Credential> credential() {
    return Optional.ofNullable(credential);
  }

  /** Whether calling the operation twice has the same effect as calling it once. */
  public boolean isRepeatable() {
    return repeatable;
  }

  /** The header that takes a key for a write. */
  public Optional<String> idempotencyHeader() {
    return Optional.ofNullable(idempotencyHeader);
  }

  /** The attributes that the payload must have. */
  public List<String> required() {
    return required;
  }

  /** The attributes that the payload must not have. */
  public List<String> refused() {
    return onlyToCreate;
  }

  /** The attribute of the payload that repeats the first path argument. */
  public Optional<String> parentAttribute() {
    return Optional.ofNullable(parentAttribute);
  }

  /** Whether the operation only reads, by its HTTP method. */
  public boolean isRead() {
    return operation.method().equals("GET") || operation.method().equals("HEAD");
  }

  /** Whether the operation changes nothing. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Whether the operation returns nothing. */
  public boolean isVoid() {
    return shape == ResultShape.NONE;
  }

  /** Whether the operation returns elements of a list. */
  public boolean isList() {
    return shape == ResultShape.LIST || shape == ResultShape.PAGE;
  }

  /** The path template. */
  public PathTemplate path() {
    return path;
  }

  /** How the listing finds its next page. */
  public Paging paging() {
    return paging == null ? Paging.none() : paging;
  }

  /** The operation. */
  @Override
  public String toString() {
    return operation.toString();
  }
}
