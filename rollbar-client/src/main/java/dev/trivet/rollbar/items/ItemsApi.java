package dev.trivet.rollbar.items;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Items of one project: occurrences of the same error, grouped. Immutable and thread-safe.
 *
 * <p>All calls need the project token, unless they say otherwise. Many that read can do with the
 * account token: see {@link dev.trivet.rollbar.RollbarClient#project(long)}.
 */
public final class ItemsApi {

  private static final EndpointGroup ITEMS =
      EndpointGroup.of("rollbar.items")
          .credential(RollbarAuth.PROJECT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<Listing<Item>> LIST =
      ITEMS
          .page("list", "GET items", Item.class)
          .resultAt("items")
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);
  static final Endpoint<Item> GET =
      ITEMS.one("get", "GET item/{item_id}", Item.class).credential(RollbarAuth.PROJECT_OR_ACCOUNT);
  static final Endpoint<Item> GET_BY_COUNTER =
      ITEMS.one("getByCounter", "GET item_by_counter/{counter}", Item.class);
  static final Endpoint<Item> GET_BY_PROJECT_COUNTER =
      ITEMS.one("getByProjectCounter", "GET item", Item.class).credential(RollbarAuth.ACCOUNT);
  static final Endpoint<Item> GET_BY_OCCURRENCE_UUID =
      ITEMS.one("getByOccurrenceUuid", "GET item/", Item.class);
  static final Endpoint<Void> UPDATE = ITEMS.none("update", "PATCH item/{item_id}").repeatable();
  static final Endpoint<ItemCreated> CREATE =
      ITEMS
          .one("create", "POST item/", ItemCreated.class)
          .credential(RollbarAuth.POST_SERVER_ITEM)
          .wrappedIn("data")
          .repeatable();

  static final Endpoint<Listing<ItemEvent>> EVENTS =
      ITEMS
          .page("events", "GET item/{item_id}/events", ItemEvent.class)
          .resultAt("events")
          .credential(RollbarAuth.PROJECT_OR_USER);
  static final Endpoint<Listing<ItemComment>> COMMENTS =
      ITEMS
          .page("comments", "GET item/{item_id}/comments", ItemComment.class)
          .resultAt("comments")
          .credential(RollbarAuth.PROJECT_OR_USER);
  static final Endpoint<ItemComment> COMMENT =
      ITEMS
          .one("comment", "POST item/{item_id}/comments", ItemComment.class)
          .credential(RollbarAuth.USER)
          .requires("comment");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ItemsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * {@return all items of the project, 100 with each request; fetched page by page as you iterate}
   */
  public Listing<Item> list() {
    return list(ItemQuery.all());
  }

  /**
   * Lists the items of the project. A query that names projects needs the account token.
   *
   * @param query which items to list
   * @return the items; fetched page by page as you iterate
   * @throws IllegalArgumentException when the query has conditions on the assigned user and the
   *     assigned team at once
   * @see <a href="https://docs.rollbar.com/reference/list-all-items">Rollbar: list items</a>
   */
  public Listing<Item> list(ItemQuery query) {
    var parameters = query.parameters();
    if (parameters.has("assigned_user") && parameters.has("assigned_team")) {
      throw new IllegalArgumentException(
          "ItemQuery.assignedTeam(..): not together with a condition on users");
    }
    var endpoint = parameters.has("project_ids") ? LIST.credential(RollbarAuth.ACCOUNT) : LIST;
    return transport.call(endpoint, parameters);
  }

  /**
   * Reads one item.
   *
   * @param itemId the item's ID, which is not its counter in the project
   * @return the item
   * @throws dev.trivet.core.error.NotFoundException when no item has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-an-item-by-id">Rollbar: get an item</a>
   */
  public Item get(long itemId) {
    return transport.call(GET, CallInput.path(itemId));
  }

  /**
   * Reads an item by its counter, the item's number within the project. Rollbar responds with a
   * redirect to the item, which is followed.
   *
   * @param counter the item's number within the project, which the URLs of the user interface show
   * @return the item
   * @throws dev.trivet.core.error.NotFoundException when no item of the project has this counter
   * @see <a href="https://docs.rollbar.com/reference/get-an-item-by-project-counter">Rollbar: get
   *     an item by counter</a>
   */
  public Item getByCounter(long counter) {
    return transport.call(GET_BY_COUNTER, CallInput.path(counter));
  }

  /**
   * Reads an item by its counter in a project, with the account token. Rollbar's reference does not
   * mention this call, which its own tools use.
   *
   * @param projectId the project's ID
   * @param counter the item's number within the project
   * @return the item
   * @throws dev.trivet.core.error.NotFoundException when no item of the project has this counter
   */
  public Item getByProjectCounter(long projectId, long counter) {
    var query = QueryParameters.none().with("counter", counter).with("project_id", projectId);
    return transport.call(GET_BY_PROJECT_COUNTER, query);
  }

  /**
   * Reads the item that an occurrence belongs to.
   *
   * @param uuid the occurrence's UUID
   * @return the item
   * @throws dev.trivet.core.error.NotFoundException when there is no such occurrence
   * @see <a href="https://docs.rollbar.com/reference/get-an-item-by-occurrence-uuid">Rollbar: get
   *     an item by occurrence UUID</a>
   */
  public Item getByOccurrenceUuid(String uuid) {
    var query = QueryParameters.none().with("uuid", uuid);
    return transport.call(GET_BY_OCCURRENCE_UUID, query);
  }

  /**
   * Changes an item. Rollbar's response has only the changed attributes, so nothing is returned. An
   * update that names the item's project needs the account token.
   *
   * @param itemId the item's ID
   * @param update what to change
   * @throws dev.trivet.core.error.NotFoundException when there is no such item in the project
   * @throws IllegalArgumentException when the update changes nothing
   * @see <a href="https://docs.rollbar.com/reference/update-an-item">Rollbar: update an item</a>
   */
  public void update(long itemId, ItemUpdate update) {
    var endpoint = update.projectId().isPresent() ? UPDATE.credential(RollbarAuth.ACCOUNT) : UPDATE;
    transport.call(endpoint, CallInput.path(itemId).payload(update));
  }

  /**
   * Reports an occurrence, with the {@code post_server_item} token, or with the {@code
   * post_client_item} token if the platform is a client. The call may be retried when its outcome
   * is in doubt, because Rollbar discards a report whose UUID it has seen already.
   *
   * @param item the occurrence to report
   * @return the occurrence's UUID; Rollbar determines its item later
   * @throws dev.trivet.core.error.ValidationException when Rollbar does not accept the report, or
   *     the report is too large
   * @see <a href="https://docs.rollbar.com/reference/create-item">Rollbar: create an item</a>
   */
  public ItemCreated create(ItemCreate item) {
    boolean client = item.platform().filter(Platform::isClient).isPresent();
    var endpoint = client ? CREATE.credential(RollbarAuth.POST_CLIENT_ITEM) : CREATE;
    return transport.send(endpoint, item);
  }

  /**
   * Lists all events in the history of an item, with the project token or a user token.
   *
   * @param itemId the item's ID
   * @return the events, oldest first; fetched page by page as you iterate
   */
  public Listing<ItemEvent> events(long itemId) {
    return events(itemId, ItemEventQuery.all());
  }

  /**
   * Lists events in the history of an item, with the project token or a user token. Rollbar's
   * reference does not mention this call, which its own tools use.
   *
   * @param itemId the item's ID
   * @param query which events to list
   * @return the events; fetched page by page as you iterate
   */
  public Listing<ItemEvent> events(long itemId, ItemEventQuery query) {
    return transport.call(EVENTS, CallInput.path(itemId).query(query));
  }

  /**
   * Lists all comments on an item, with the project token or a user token.
   *
   * @param itemId the item's ID
   * @return the comments, oldest first; fetched page by page as you iterate
   */
  public Listing<ItemComment> comments(long itemId) {
    return comments(itemId, ItemCommentQuery.all());
  }

  /**
   * Lists the comments on an item, with the project token or a user token. Rollbar's reference does
   * not mention this call, which its own tools use.
   *
   * @param itemId the item's ID
   * @param query which comments to list
   * @return the comments; fetched page by page as you iterate
   */
  public Listing<ItemComment> comments(long itemId, ItemCommentQuery query) {
    return transport.call(COMMENTS, CallInput.path(itemId).query(query));
  }

  /**
   * Comments on an item in the name of the person whose user token the client has. Sending it twice
   * would comment twice, so the call is never retried when its outcome is in doubt. Rollbar's
   * reference does not mention this call, which its own tools use.
   *
   * @param itemId the item's ID
   * @param comment the comment to write
   * @return the new comment
   * @throws dev.trivet.core.error.NotFoundException when there is no such item
   */
  public ItemComment comment(long itemId, ItemCommentCreate comment) {
    return transport.call(COMMENT, CallInput.path(itemId).payload(comment));
  }
}
