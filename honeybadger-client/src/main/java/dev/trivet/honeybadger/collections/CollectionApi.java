package dev.trivet.honeybadger.collections;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * The calls of a collection that lies in accounts. Immutable and thread-safe.
 *
 * @param <T> the resource
 * @param <I> what to create or to change
 * @param <Q> which resources to list
 */
public abstract class CollectionApi<T, I, Q extends ListQuery<Q>> {

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
  protected CollectionApi(Transport transport, CollectionEndpoints<T, Void> endpoints) {
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

  /** {@return the resources of every account, fetched while they are walked} */
  public final Listing<T> list() {
    return transport.call(endpoints.list());
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

  /**
   * Creates a resource in the first account that the token has access to. Honeybadger decides which
   * one that is: with a token for several accounts, use {@link #create(String, Object)}.
   *
   * <p>It is never repeated when it is unclear whether it worked, because that could create a
   * second one; {@code ensure(..)} looks before it creates.
   *
   * @param input what to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks something that a new resource needs;
   *     nothing is sent then
   * @throws ValidationException when Honeybadger does not accept something; a name that is taken,
   *     for example
   */
  public final T create(I input) {
    return transport.call(endpoints.create(), CallInput.none().payload(input));
  }

  /**
   * Creates a resource in an account. It is never repeated when it is unclear whether it worked,
   * because that could create a second one; {@code ensure(..)} looks before it creates.
   *
   * @param accountId the account's ID
   * @param input what to create
   * @return the new resource
   * @throws IllegalArgumentException when the ID is blank, which would mean the first account, or
   *     when the input lacks something that a new resource needs; nothing is sent then
   * @throws ValidationException when Honeybadger does not accept something; a name that is taken,
   *     for example
   */
  public final T create(String accountId, I input) {
    var create = endpoints.create();
    return transport.call(
        create, CallInput.none().query(DataApi.account(create, accountId)).payload(input));
  }

  /**
   * Reads one resource.
   *
   * @param id its ID
   * @return the resource
   * @throws NotFoundException when the token has access to no such resource
   */
  public final T get(long id) {
    return transport.call(endpoints.get(), CallInput.path(id));
  }

  /**
   * Changes a resource; what is not set stays as it is. Honeybadger does not return the changed
   * resource.
   *
   * @param id its ID
   * @param changes what to change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws NotFoundException when the token has access to no such resource
   * @throws ValidationException when Honeybadger does not accept something
   */
  public final void update(long id, I changes) {
    transport.call(endpoints.update(), CallInput.path(id).payload(changes));
  }

  /**
   * Deletes a resource with everything in it.
   *
   * @param id its ID
   * @throws NotFoundException when the token has access to no such resource
   */
  public final void delete(long id) {
    transport.call(endpoints.delete(), CallInput.path(id));
  }
}
