package dev.trivet.rootly.jsonapi;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * The calls that take one resource of a collection: get, update and delete. Immutable and
 * thread-safe.
 *
 * @param <T> the resource
 * @param <I> the input, which says what to create or to change
 */
public abstract sealed class ResourceApi<T, I> permits CollectionApi, NestedApi {

  private final Transport transport;
  private final CollectionEndpoints<T> endpoints;

  ResourceApi(Transport transport, CollectionEndpoints<T> endpoints) {
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

  final CollectionEndpoints<T> endpoints() {
    return endpoints;
  }

  /**
   * Reads one resource.
   *
   * @param id the ID of the resource, or its slug where resources have one
   * @return the resource
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public final T get(String id) {
    return transport.call(endpoints.get(), CallInput.path(id));
  }

  /**
   * Changes a resource. Attributes that the input does not set stay as they are, so retrying the
   * call does no harm.
   *
   * @param id the ID of the resource, or its slug where resources have one
   * @param input what to change
   * @return the resource after the change
   * @throws IllegalArgumentException when the input sets nothing, or something that can only be set
   *     on creation; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such resource
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public final T update(String id, I input) {
    return transport.call(endpoints.update(), CallInput.path(id).payload(input));
  }

  /**
   * Deletes a resource.
   *
   * @param id the ID of the resource, or its slug where resources have one
   * @return the resource as it was
   * @throws dev.trivet.core.error.NotFoundException when there is no such resource. When the
   *     response to a first attempt was lost, that attempt may have deleted it: {@link
   *     dev.trivet.core.error.ApiException#mayHaveBeenApplied()} tells
   */
  public final T delete(String id) {
    return transport.call(endpoints.delete(), CallInput.path(id));
  }

  /**
   * Reads one resource together with others.
   *
   * @param id the ID of the resource, or its slug where resources have one
   * @param include the relationships to include
   * @return the resource
   */
  protected final T getWith(String id, Include... include) {
    return transport.call(endpoints.get(), CallInput.path(id).query(Include.parameters(include)));
  }
}
