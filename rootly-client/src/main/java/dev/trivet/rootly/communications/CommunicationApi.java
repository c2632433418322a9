package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.wire.NaturalKey;
import java.util.Optional;
import java.util.function.Function;

/**
 * The calls that the collections of communications share: list, create, get, update and delete.
 * Unlike in other collections, deleting a resource does not return it. Rootly enables
 * communications per organization.
 *
 * @param <T> the resource
 * @param <I> the input that creates or changes a resource
 * @param <Q> the query that limits and sorts the list
 */
public abstract class CommunicationApi<T, I, Q extends CollectionQuery<Q>> {

  /** The operations of one collection. */
  record Operations<T>(
      Endpoint<Listing<T>> list,
      Endpoint<T> create,
      Endpoint<T> get,
      Endpoint<T> update,
      Endpoint<Void> delete) {}

  private final Transport transport;
  private final Operations<T> operations;

  CommunicationApi(Transport transport, Operations<T> operations) {
    this.transport = transport;
    this.operations = operations;
  }

  /** {@return all resources that the API key may see; fetched page by page as you iterate} */
  public final Listing<T> list() {
    return transport.call(operations.list());
  }

  /**
   * Lists the resources that a query selects.
   *
   * @param query which resources to list, and in which order
   * @return the resources; fetched page by page as you iterate
   */
  public final Listing<T> list(Q query) {
    return transport.call(operations.list(), query);
  }

  /**
   * Creates a resource. Never retried when its outcome is in doubt, because that could create a
   * second resource.
   *
   * @param input the resource to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks an attribute that a new resource needs;
   *     nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public final T create(I input) {
    return transport.send(operations.create(), input);
  }

  /**
   * Reads one resource.
   *
   * @param id the ID of the resource
   * @return the resource
   * @throws dev.trivet.core.error.NotFoundException when there is no such resource, or the API key
   *     may not see it
   */
  public final T get(String id) {
    return transport.call(operations.get(), CallInput.path(id));
  }

  /**
   * Changes a resource. Attributes that the input does not set stay as they are.
   *
   * @param id the ID of the resource
   * @param input what to change
   * @return the resource after the change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such resource
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public final T update(String id, I input) {
    return transport.call(operations.update(), CallInput.path(id).payload(input));
  }

  /**
   * Deletes a resource.
   *
   * @param id the ID of the resource
   * @throws dev.trivet.core.error.NotFoundException when there is no such resource. When the
   *     response to a first attempt was lost, that attempt may have deleted it: {@link
   *     dev.trivet.core.error.ApiException#mayHaveBeenApplied()} tells
   */
  public final void delete(String id) {
    transport.call(operations.delete(), CallInput.path(id));
  }

  /** Finds a resource by its name, or creates it. */
  final Ensured<T> ensureBy(
      I input,
      Optional<String> name,
      Function<String, Q> query,
      Function<T, Optional<String>> nameOf) {
    return NaturalKey.ensure(
        transport,
        name,
        this::list,
        wanted -> list(query.apply(wanted)),
        nameOf,
        () -> create(input));
  }
}
