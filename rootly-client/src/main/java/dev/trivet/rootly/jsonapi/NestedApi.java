package dev.trivet.rootly.jsonapi;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.NaturalKey;
import java.util.Optional;
import java.util.function.Function;

/**
 * The five calls of a collection that belongs to another resource, its parent: list, create, get,
 * update and delete. Immutable and thread-safe.
 *
 * @param <T> the resource
 * @param <I> the input, which says what to create or to change
 * @param <Q> the query, which says what to list
 */
public abstract non-sealed class NestedApi<T, I, Q extends CollectionQuery<Q>>
    extends ResourceApi<T, I> {

  /**
   * For the collections of this client.
   *
   * @param transport carries the calls
   * @param endpoints the five operations
   * @hidden
   */
  @SuppressWarnings("exports")
  protected NestedApi(Transport transport, CollectionEndpoints<T> endpoints) {
    super(transport, endpoints);
  }

  /**
   * Lists all resources of a parent.
   *
   * @param parentId the ID of the parent
   * @return the resources; fetched page by page as you iterate
   */
  public final Listing<T> list(String parentId) {
    return transport().call(endpoints().list(), CallInput.path(parentId));
  }

  /**
   * Lists resources of a parent.
   *
   * @param parentId the ID of the parent
   * @param query which resources to list
   * @return the resources; fetched page by page as you iterate
   */
  public final Listing<T> list(String parentId, Q query) {
    return transport().call(endpoints().list(), CallInput.path(parentId).query(query));
  }

  /**
   * Creates a resource of a parent. Never retried when its outcome is in doubt, because a second
   * attempt could create a second resource.
   *
   * @param parentId the ID of the parent
   * @param input what to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks something that a new resource needs;
   *     nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such parent
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public final T create(String parentId, I input) {
    return transport().call(endpoints().create(), CallInput.path(parentId).payload(input));
  }

  /**
   * Finds a resource of a parent by its natural key, or creates it.
   *
   * @param parentId the ID of the parent
   * @param input what to create; refused as {@link #create} refuses it when it has no key
   * @param key the natural key of the input
   * @param keyOf the natural key of a listed resource
   * @return the resource, and whether this call created it
   */
  protected final Ensured<T> ensureBy(
      String parentId, I input, Optional<String> key, Function<T, Optional<String>> keyOf) {
    return NaturalKey.ensure(
        transport(), key, wanted -> list(parentId), keyOf, () -> create(parentId, input));
  }
}
