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
 * The calls that list, create, read, update and delete the resources of accounts, such as teams and
 * projects. Immutable and thread-safe.
 *
 * @param <T> the model of a resource
 * @param <I> the input to create or update a resource
 * @param <Q> the query that limits the list
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

  /**
   * {@return the resources of every account that the token has access to, fetched page by page as
   * you iterate}
   */
  public final Listing<T> list() {
    return transport.call(endpoints.list());
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

  /**
   * Creates a resource in the first account that the token has access to. Honeybadger decides which
   * account that is: if the token has access to several, use {@link #create(String, Object)}.
   *
   * <p>The call is never retried when its outcome is in doubt, because that could create a second
   * resource; {@code ensure(..)} looks before it creates.
   *
   * @param input the resource to create
   * @return the new resource
   * @throws IllegalArgumentException when the input lacks a value that a new resource needs;
   *     nothing is sent then
   * @throws ValidationException when Honeybadger rejects a value; a name that is taken, for example
   */
  public final T create(I input) {
    return transport.send(endpoints.create(), input);
  }

  /**
   * Creates a resource in an account. The call is never retried when its outcome is in doubt,
   * because that could create a second resource; {@code ensure(..)} looks before it creates.
   *
   * @param accountId the account's ID
   * @param input the resource to create
   * @return the new resource
   * @throws IllegalArgumentException when the ID is blank, which would mean the first account, or
   *     when the input lacks a value that a new resource needs; nothing is sent then
   * @throws ValidationException when Honeybadger rejects a value; a name that is taken, for example
   */
  public final T create(String accountId, I input) {
    var create = endpoints.create();
    return transport.call(
        create, CallInput.none().query(DataApi.account(create, accountId)).payload(input));
  }

  /**
   * Reads one resource.
   *
   * @param id the resource's ID
   * @return the resource
   * @throws NotFoundException when there is no such resource, or the token has no access to it
   */
  public final T get(long id) {
    return transport.call(endpoints.get(), CallInput.path(id));
  }

  /**
   * Updates a resource; what is not set stays as it is. Honeybadger does not return the updated
   * resource.
   *
   * @param id the resource's ID
   * @param changes what to change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws NotFoundException when there is no such resource, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public final void update(long id, I changes) {
    transport.call(endpoints.update(), CallInput.path(id).payload(changes));
  }

  /**
   * Deletes a resource with everything in it.
   *
   * @param id the resource's ID
   * @throws NotFoundException when there is no such resource, or the token has no access to it
   */
  public final void delete(long id) {
    transport.call(endpoints.delete(), CallInput.path(id));
  }
}
