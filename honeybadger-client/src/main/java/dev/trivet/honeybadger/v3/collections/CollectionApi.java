package dev.trivet.honeybadger.v3.collections;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * The five calls of a regular collection. Immutable and thread-safe. Experimental.
 *
 * @param <T> the resource
 * @param <I> what to create or to change
 * @param <Q> which resources to list
 */
public abstract class CollectionApi<T, I, Q extends ListQuery<Q>> {

  private final Transport transport;
  private final CollectionEndpoints<T, T> endpoints;

  /**
   * For the collections of this client.
   *
   * @param transport carries the calls
   * @param endpoints the five operations
   * @hidden
   */
  @SuppressWarnings("exports")
  protected CollectionApi(Transport transport, CollectionEndpoints<T, T> endpoints) {
    this.transport = transport;
    this.endpoints = endpoints;
  }

  /**
   * Carries further calls of the collection.
   *
   * @return the transport
   * @hidden
   */
  @SuppressWarnings("exports")
  protected final Transport transport() {
    return transport;
  }

  /**
   * Lists resources.
   *
   * @param query which ones
   * @return the resources, fetched while they are walked
   */
  public final Listing<T> list(Q query) {
    return transport.call(endpoints.list(), CallInput.none().query(query.parameters()));
  }

  /** {@return all resources that the token has access to, fetched while they are walked} */
  public final Listing<T> list() {
    return transport.call(endpoints.list());
  }

  /**
   * Creates a resource. It is never repeated when it is unclear whether it worked.
   *
   * @param input what to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks something that a new resource needs;
   *     nothing is sent then
   * @throws ValidationException when Honeybadger does not accept something
   */
  public final T create(I input) {
    return transport.call(endpoints.create(), CallInput.none().payload(input));
  }

  /**
   * Reads one resource.
   *
   * @param id its ID
   * @return the resource
   * @throws NotFoundException when the token has access to no such resource
   */
  public final T get(String id) {
    return transport.call(endpoints.get(), CallInput.path(id));
  }

  /**
   * Changes a resource; what is not set stays as it is.
   *
   * @param id its ID
   * @param changes what to change
   * @return the changed resource
   * @throws IllegalArgumentException when the input sets nothing, or something that can only be set
   *     on creation; nothing is sent then
   * @throws NotFoundException when the token has access to no such resource
   * @throws ValidationException when Honeybadger does not accept something
   */
  public final T update(String id, I changes) {
    return transport.call(endpoints.update(), CallInput.path(id).payload(changes));
  }

  /**
   * Deletes a resource.
   *
   * @param id its ID
   * @throws NotFoundException when the token has access to no such resource
   */
  public final void delete(String id) {
    transport.call(endpoints.delete(), CallInput.path(id));
  }
}
