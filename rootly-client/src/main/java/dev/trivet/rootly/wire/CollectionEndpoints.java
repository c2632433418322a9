package dev.trivet.rootly.wire;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;

/**
 * The five operations of a regular collection, as data.
 *
 * @param list lists the collection page by page
 * @param create adds a resource
 * @param get reads a resource
 * @param update changes a resource; attributes that are not sent stay, so it may be retried
 * @param delete deletes a resource and returns what it was
 * @param <T> the model of the resource
 */
public record CollectionEndpoints<T>(
    Endpoint<Listing<T>> list,
    Endpoint<T> create,
    Endpoint<T> get,
    Endpoint<T> update,
    Endpoint<T> delete) {

  private static final String NUMBER = "page[number]";

  /** Follows the link to the next page, or its number where there is no link. */
  public static final Paging PAGES = Paging.link().or(Paging.nextNumber(NUMBER));

  /**
   * Follows the cursor where a response has one, and pages as all other lists where it has none.
   */
  public static Paging cursors() {
    return new CursorPaging(NUMBER, PAGES);
  }

  /** Operations of a group whose lists are paged as all lists of Rootly. */
  public static EndpointGroup group(String name) {
    return EndpointGroup.of(name).paged(PAGES);
  }

  /**
   * Declares a collection whose resources lie below it.
   *
   * @param name what the names of the operations begin with, for example {@code rootly.causes}
   * @param type the type that Rootly gives to its resources
   * @param path the path template of the collection
   * @param model what its resources are read as
   */
  public static <T> CollectionEndpoints<T> of(
      String name, String type, String path, Class<T> model) {
    var group = group(name);
    var member = path + "/{id}";
    return new CollectionEndpoints<>(
        group.page("list", "GET " + path, model),
        group.one("create", "POST " + path, model).wrappedIn(type),
        group.one("get", "GET " + member, model),
        group.one("update", "PUT " + member, model).wrappedIn(type),
        group.one("delete", "DELETE " + member, model));
  }

  /** The same collection, whose resources are read, changed and deleted at another path. */
  public CollectionEndpoints<T> membersAt(String path) {
    var group = group(group());
    var changed = group.one("update", "PUT " + path, update.type());
    var type = update.wrapper().orElseThrow();
    return new CollectionEndpoints<>(
        list,
        create,
        typed(group.one("get", "GET " + path, get.type())),
        typed(changed.wrappedIn(type)),
        typed(group.one("delete", "DELETE " + path, delete.type())));
  }

  /** What the names of the operations begin with. */
  String group() {
    var name = list.operation().name();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The path template of the collection. */
  String path() {
    return list.operation().template();
  }

  /** The model is the same for all five. */
  @SuppressWarnings("unchecked")
  private Endpoint<T> typed(Endpoint<?> endpoint) {
    return (Endpoint<T>) endpoint;
  }

  /** The same collection, whose list is paged by cursor. */
  public CollectionEndpoints<T> byCursor() {
    return new CollectionEndpoints<>(list.paged(cursors()), create, get, update, delete);
  }

  /** The same collection, whose creation takes a key in a header and may then be repeated. */
  public CollectionEndpoints<T> idempotent(String header) {
    return new CollectionEndpoints<>(list, create.idempotent(header), get, update, delete);
  }

  /**
   * The same collection, whose new resources repeat the ID of their parent in an attribute. The
   * call takes the ID from the path, so that the input needs no such attribute.
   */
  public CollectionEndpoints<T> parentIn(String attribute) {
    return new CollectionEndpoints<>(list, create.parentIn(attribute), get, update, delete);
  }

  /** The same collection, whose resources cannot be created without some attributes. */
  public CollectionEndpoints<T> requires(String... attributes) {
    return new CollectionEndpoints<>(list, create.requires(attributes), get, update, delete);
  }

  /** The same collection, every change of whose resources must repeat some attributes. */
  public CollectionEndpoints<T> changesNeed(String... attributes) {
    return new CollectionEndpoints<>(list, create, get, update.requires(attributes), delete);
  }

  /** The same collection, some of whose attributes are set once and for all. */
  public CollectionEndpoints<T> onlyToCreate(String... attributes) {
    return new CollectionEndpoints<>(list, create, get, update.refuses(attributes), delete);
  }

  /** The same collection, some of whose attributes a new resource cannot have yet. */
  public CollectionEndpoints<T> onlyToUpdate(String... attributes) {
    return new CollectionEndpoints<>(list, create.refuses(attributes), get, update, delete);
  }
}
