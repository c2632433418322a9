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
 * The five calls of a regular collection. Immutable and thread-safe.
 *
 * @param <T> the resource
 * @param <I> what to create or to change
 * @param <Q> which resources to list
 */
public abstract class CollectionApi<T, I, Q extends CollectionQuery<Q>> {

  private final Transport transport;
  private final CollectionEndpoints<T> endpoints;

  /**
   * For the collections of this client.
   *
   * @param transport carries the calls
   * @param endpoints the five operations
   * @hidden
   */
  @SuppressWarnings("exports")
  protected CollectionApi(Transport transport, CollectionEndpoints<T> endpoints) {
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

  /** {@return all resources that the API key may see; fetched while they are walked} */
  public final Listing<T> list() {
    return transport.call(endpoints.list());
  }

  /**
   * Lists resources.
   *
   * @param query which ones
   * @return the resources; fetched while they are walked
   */
  public final Listing<T> list(Q query) {
    return transport.call(endpoints.list(), CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a resource. Never repeated after an unclear end, because a second attempt could create
   * a second resource.
   *
   * @param input what to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks something that a new resource needs;
   *     nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value, for example a
   *     name that is taken
   */
  public final T create(I input) {
    return transport.call(endpoints.create(), CallInput.none().payload(input));
  }

  /**
   * Reads one resource.
   *
   * @param id its ID, or its slug where resources have one
   * @return the resource
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public final T get(String id) {
    return transport.call(endpoints.get(), CallInput.path(id));
  }

  /**
   * Changes a resource. Attributes that the input does not set stay as they are, so repeating the
   * call does no harm.
   *
   * @param id its ID, or its slug where resources have one
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
   * @param id its ID, or its slug where resources have one
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
   * @param id its ID, or its slug where resources have one
   * @param include the relationships to include
   * @return the resource
   */
  protected final T getWith(String id, Include... include) {
    return transport.call(endpoints.get(), CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Finds a resource by its natural key, or creates it.
   *
   * @param input what to create; refused as {@link #create} refuses it when it has no key
   * @param key its natural key
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
        transport, key, wanted -> list(query.apply(wanted)), keyOf, () -> create(input));
  }
}
