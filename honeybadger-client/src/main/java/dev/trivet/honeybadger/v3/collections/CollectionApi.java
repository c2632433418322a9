package dev.trivet.honeybadger.v3.collections;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * The five operations on a collection of resources: list, create, get, update and delete. Immutable
 * and thread-safe. Experimental.
 *
 * @param <T> the resource
 * @param <I> the input that creates or changes a resource
 * @param <Q> the query that limits the list
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
   * Lists the resources that a query selects.
   *
   * @param query which resources to list
   * @return the resources, fetched page by page as you iterate
   */
  public final Listing<T> list(Q query) {
    return transport.call(endpoints.list(), query);
  }

  /** {@return all resources that the token has access to, fetched page by page as you iterate} */
  public final Listing<T> list() {
    return transport.call(endpoints.list());
  }

  /**
   * Creates a resource. The call is never retried when its outcome is in doubt.
   *
   * @param input the resource to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks an attribute that a new resource needs;
   *     nothing is sent then
   * @throws ValidationException when Honeybadger rejects a value
   */
  public final T create(I input) {
    return transport.send(endpoints.create(), input);
  }

  /**
   * Reads one resource.
   *
   * @param id the resource's ID
   * @return the resource
   * @throws NotFoundException when there is no such resource, or the token has no access to it
   */
  public final T get(String id) {
    return transport.call(endpoints.get(), CallInput.path(id));
  }

  /**
   * Updates a resource; what is not set stays as it is.
   *
   * @param id the resource's ID
   * @param changes what to change
   * @return the changed resource
   * @throws IllegalArgumentException when the input sets nothing, or an attribute that can only be
   *     set on creation; nothing is sent then
   * @throws NotFoundException when there is no such resource, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public final T update(String id, I changes) {
    return transport.call(endpoints.update(), CallInput.path(id).payload(changes));
  }

  /**
   * Deletes a resource.
   *
   * @param id the resource's ID
   * @throws NotFoundException when there is no such resource, or the token has no access to it
   */
  public final void delete(String id) {
    transport.call(endpoints.delete(), CallInput.path(id));
  }
}
