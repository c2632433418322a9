package dev.trivet.rootly.jsonapi;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.NaturalKey;
import java.util.Optional;
import java.util.function.Function;

/**
 * The five calls of a regular collection: list, create, get, update and delete. Immutable and
 * thread-safe.
 *
 * @param <T> the resource
 * @param <I> the input, which says what to create or to change
 * @param <Q> the query, which says what to list
 */
public abstract non-sealed class CollectionApi<T, I, Q extends CollectionQuery<Q>>
    extends ResourceApi<T, I> {

  /**
   * For the collections of this client.
   *
   * @param transport carries the calls
   * @param endpoints the five operations
   * @hidden
   */
  @SuppressWarnings("exports")
  protected CollectionApi(Transport transport, CollectionEndpoints<T> endpoints) {
    super(transport, endpoints);
  }

  /** {@return all resources that the API key may see; fetched page by page as you iterate} */
  public final Listing<T> list() {
    return transport().call(endpoints().list());
  }

  /**
   * Lists resources.
   *
   * @param query which resources to list
   * @return the resources; fetched page by page as you iterate
   */
  public final Listing<T> list(Q query) {
    return transport().call(endpoints().list(), query);
  }

  /**
   * Creates a resource. Never retried when its outcome is in doubt, because a second attempt could
   * create a second resource.
   *
   * @param input what to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks something that a new resource needs;
   *     nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value, for example a
   *     name that is taken
   */
  public final T create(I input) {
    return transport().send(endpoints().create(), input);
  }

  /**
   * Finds a resource by its natural key, or creates it.
   *
   * @param input what to create; refused as {@link #create} refuses it when it has no key
   * @param key the natural key of the input
   * @param query lists the resources that may have a key
   * @param keyOf the natural key of a listed resource
   * @return the resource, and whether this call created it
   */
  protected final Ensured<T> ensureBy(
      I input,
      Optional<String> key,
      Function<String, Q> query,
      Function<T, Optional<String>> keyOf) {
    return NaturalKey.ensure(
        transport(),
        key,
        this::list,
        wanted -> list(query.apply(wanted)),
        keyOf,
        () -> create(input));
  }
}
