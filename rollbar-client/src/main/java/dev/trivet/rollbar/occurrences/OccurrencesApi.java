package dev.trivet.rollbar.occurrences;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Single occurrences of errors in one project. Immutable and thread-safe.
 *
 * <p>All calls need the project token, or some the account token of {@link
 * dev.trivet.rollbar.RollbarClient#project(long)}.
 */
public final class OccurrencesApi {

  private static final EndpointGroup OCCURRENCES =
      EndpointGroup.of("rollbar.occurrences").credential(RollbarAuth.PROJECT);

  static final Endpoint<Listing<Occurrence>> LIST =
      OCCURRENCES
          .page("list", "GET instances", Occurrence.class)
          .resultAt("instances")
          .paged(new OccurrencePaging());

  static final Endpoint<Listing<Occurrence>> LIST_OF_ITEM =
      OCCURRENCES
          .page("listOfItem", "GET item/{item_id}/instances", Occurrence.class)
          .resultAt("instances")
          .paged(new OccurrencePaging())
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);

  static final Endpoint<Occurrence> GET =
      OCCURRENCES
          .one("get", "GET instance/{instance_id}", Occurrence.class)
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);

  static final Endpoint<Void> DELETE = OCCURRENCES.none("delete", "DELETE instance/{instance_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public OccurrencesApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all occurrences of the project, newest first; fetched page by page as you iterate} */
  public Listing<Occurrence> list() {
    return list(OccurrenceQuery.all());
  }

  /**
   * Lists the occurrences of the whole project, newest first. Occurrences that are reported while
   * the list is walked do not shift its pages.
   *
   * @param query which occurrences to list
   * @return the occurrences; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-instances">Rollbar: list
   *     occurrences</a>
   */
  public Listing<Occurrence> list(OccurrenceQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Lists the occurrences of one item, newest first. Occurrences that are reported while the list
   * is walked do not shift its pages.
   *
   * @param itemId the item's ID
   * @param query which occurrences to list
   * @return the occurrences; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-item-item-id-instances">Rollbar:
   *     list occurrences of an item</a>
   */
  public Listing<Occurrence> listOfItem(long itemId, OccurrenceQuery query) {
    return transport.call(LIST_OF_ITEM, CallInput.path(itemId).query(query));
  }

  /**
   * Reads one occurrence.
   *
   * @param occurrenceId the occurrence's ID
   * @return the occurrence
   * @throws dev.trivet.core.error.NotFoundException when no occurrence has this ID
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-instance-instance-id">Rollbar: get
   *     an occurrence</a>
   */
  public Occurrence get(long occurrenceId) {
    return transport.call(GET, CallInput.path(occurrenceId));
  }

  /**
   * Deletes an occurrence, for example because it contains personal data. Rollbar deletes it within
   * seconds; until then it can still be read. Counts and the bill stay as they are.
   *
   * @param occurrenceId the occurrence's ID
   * @throws dev.trivet.core.error.NotFoundException when no occurrence has this ID
   * @see <a href="https://docs.rollbar.com/reference/delete_api-1-instance-instance-id">Rollbar:
   *     delete an occurrence</a>
   */
  public void delete(long occurrenceId) {
    transport.call(DELETE, CallInput.path(occurrenceId));
  }
}
