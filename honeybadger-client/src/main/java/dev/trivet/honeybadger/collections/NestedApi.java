package dev.trivet.honeybadger.collections;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * The calls that list, create, read, update and delete the resources of a parent, such as a
 * project; the resources have strings as IDs. Immutable and thread-safe.
 *
 * @param <T> the model of a resource
 * @param <I> the input to create or update a resource
 */
public abstract class NestedApi<T, I> {

  private final Transport transport;
  private final CollectionEndpoints<T, Void> endpoints;

  /**
   * For the collections of this client.
   *
   * @param transport carries the calls
   * @param endpoints the five operations
   * @hidden
   */
  @SuppressWarnings("exports")
  protected NestedApi(Transport transport, CollectionEndpoints<T, Void> endpoints) {
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
   * Lists the resources of a parent.
   *
   * @param parentId the parent's ID
   * @return the resources, fetched page by page as you iterate
   * @throws NotFoundException when there is no such parent, or the token has no access to it
   */
  public final Listing<T> list(long parentId) {
    return transport.call(endpoints.list(), CallInput.path(parentId));
  }

  /**
   * Creates a resource. The call is never retried when its outcome is in doubt, because that could
   * create a second resource.
   *
   * @param parentId the parent's ID
   * @param input the resource to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks a value that a new resource needs;
   *     nothing is sent then
   * @throws NotFoundException when there is no such parent, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public final T create(long parentId, I input) {
    return transport.call(endpoints.create(), CallInput.path(parentId).payload(input));
  }

  /**
   * Reads one resource.
   *
   * @param parentId the parent's ID
   * @param id the resource's ID
   * @return the resource
   * @throws NotFoundException when there is no such parent or resource, or the token has no access
   *     to it
   */
  public final T get(long parentId, String id) {
    return transport.call(endpoints.get(), CallInput.path(parentId, id));
  }

  /**
   * Updates a resource; what is not set stays as it is. Honeybadger does not return the updated
   * resource.
   *
   * @param parentId the parent's ID
   * @param id the resource's ID
   * @param changes what to change
   * @throws IllegalArgumentException when the input sets nothing, lacks a value that every update
   *     needs, or sets one that cannot be changed after creation; nothing is sent then
   * @throws NotFoundException when there is no such parent or resource, or the token has no access
   *     to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public final void update(long parentId, String id, I changes) {
    transport.call(endpoints.update(), CallInput.path(parentId, id).payload(changes));
  }

  /**
   * Deletes a resource.
   *
   * @param parentId the parent's ID
   * @param id the resource's ID
   * @throws NotFoundException when there is no such parent or resource, or the token has no access
   *     to it
   */
  public final void delete(long parentId, String id) {
    transport.call(endpoints.delete(), CallInput.path(parentId, id));
  }
}
