package dev.trivet.rootly.jsonapi;

import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Paging;

/**
 * The five operations of a regular collection, as data. For the client.
 *
 * @param list lists the collection page by page
 * @param create adds a resource
 * @param get reads a resource
 * @param update changes a resource; attributes that are not sent stay, so it may be repeated
 * @param delete deletes a resource and answers with what it was
 * @param <T> the model of the resource
 */
public record Crud<T>(
    Endpoint<T> list, Endpoint<T> create, Endpoint<T> get, Endpoint<T> update, Endpoint<T> delete) {

  /** Follows the link to the next page, or its number where there is no link. */
  public static final Paging PAGES = Paging.link().or(Paging.cursor("page[number]"));

  /**
   * Where a collection is and what it holds.
   *
   * @param type the type that Rootly gives to its resources
   * @param collection the path template of the collection
   * @param member the path template of one resource, which may lie elsewhere
   */
  public record Place(String type, String collection, String member) {}

  /**
   * Declares a collection.
   *
   * @param name what the names of the operations begin with, for example {@code rootly.teams}
   * @param place where it is
   * @param model what its resources are read as
   * @param <T> the model of the resource
   * @return the five operations
   */
  public static <T> Crud<T> of(String name, Place place, Class<T> model) {
    return new Crud<>(
        Endpoint.of(name + ".list", "GET " + place.collection(), model).paged(PAGES),
        Endpoint.of(name + ".create", "POST " + place.collection(), model).root(place.type()),
        Endpoint.of(name + ".get", "GET " + place.member(), model),
        Endpoint.of(name + ".update", "PUT " + place.member(), model).root(place.type()),
        Endpoint.of(name + ".delete", "DELETE " + place.member(), model));
  }
}
