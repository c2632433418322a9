package dev.trivet.honeybadger.wire;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;

/**
 * The five operations of a regular collection, as data.
 *
 * @param list lists the collection page by page
 * @param create adds a resource
 * @param get reads a resource
 * @param update changes a resource; what is not sent stays, so it may be retried
 * @param delete deletes a resource
 * @param <T> the model of the resource
 * @param <U> what an update returns: the resource, or nothing
 */
public record CollectionEndpoints<T, U>(
    Endpoint<Listing<T>> list,
    Endpoint<T> create,
    Endpoint<T> get,
    Endpoint<U> update,
    Endpoint<Void> delete) {

  /** The collection that a resource lies in, whose path ends with a placeholder for its ID. */
  public static String collectionOf(String member) {
    return member.substring(0, member.lastIndexOf('/'));
  }

  /** The same collection, whose resources cannot be created without some attributes. */
  public CollectionEndpoints<T, U> requires(String... attributes) {
    return new CollectionEndpoints<>(list, create.requires(attributes), get, update, delete);
  }

  /** The same collection, every change of whose resources must repeat some attributes. */
  public CollectionEndpoints<T, U> changesNeed(String... attributes) {
    return new CollectionEndpoints<>(list, create, get, update.requires(attributes), delete);
  }

  /** The same collection, some of whose attributes are set once and for all. */
  public CollectionEndpoints<T, U> onlyToCreate(String... attributes) {
    return new CollectionEndpoints<>(list, create, get, update.refuses(attributes), delete);
  }
}
