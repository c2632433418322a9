package dev.trivet.rollbar.versions;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.items.Item;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Versions of an application, and the items that occurred in them. Immutable and thread-safe.
 *
 * <p>All calls need the project token, or some the account token of {@link
 * dev.trivet.rollbar.RollbarClient#project(long)}.
 */
public final class VersionsApi {

  private static final EndpointGroup VERSIONS =
      EndpointGroup.of("rollbar.versions")
          .credential(RollbarAuth.PROJECT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<Version> GET =
      VERSIONS
          .one("get", "GET versions/{version}", Version.class)
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);

  static final Endpoint<Listing<Item>> ITEMS =
      VERSIONS.page("items", "GET versions/{version}/items", Item.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public VersionsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Reads one version of an application in one environment.
   *
   * @param version the version, such as a tag or a commit hash
   * @param environment the name of the environment
   * @return the version
   * @throws dev.trivet.core.error.NotFoundException when Rollbar has not heard of the version
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-versions-version">Rollbar: get a
   *     version</a>
   */
  public Version get(String version, String environment) {
    var query = QueryParameters.none().with("environment", environment);
    return transport.call(GET, CallInput.path(version).query(query));
  }

  /**
   * Lists the items that were new, repeated, reactivated or resolved in a version. The items have
   * their counts within the version, such as {@link Item#occurrencesInVersion}.
   *
   * @param version the version, such as a tag or a commit hash
   * @param environment the name of the environment
   * @param event what happened to the items in the version
   * @param query which of these items to list
   * @return the items; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-versions-version-items">Rollbar:
   *     list items of a version</a>
   */
  public Listing<Item> items(
      String version, String environment, VersionEvent event, VersionItemQuery query) {
    var required = QueryParameters.none().with("environment", environment).with("event", event);
    return transport.call(ITEMS, CallInput.path(version).query(required.and(query)));
  }
}
