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
 * Versions of an application, and what occurred in them. Immutable and thread-safe.
 *
 * <p>All calls need the project token.
 */
public final class VersionsApi {

  private static final EndpointGroup VERSIONS =
      EndpointGroup.of("rollbar.versions")
          .credential(RollbarAuth.PROJECT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<Version> GET = VERSIONS.one("get", "GET versions/{version}", Version.class);

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
   * Reads what is known about a version.
   *
   * @param version the version, such as a tag or a hash
   * @param environment the environment
   * @return the version
   * @throws dev.trivet.core.error.NotFoundException when Rollbar has not heard of it
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-versions-version">Rollbar: get a
   *     version</a>
   */
  public Version get(String version, String environment) {
    var query = QueryParameters.none().with("environment", environment);
    return transport.call(GET, CallInput.path(version).query(query));
  }

  /**
   * Lists the items to which something happened in a version. They have counts for the version.
   *
   * @param version the version
   * @param environment the environment
   * @param event what happened
   * @param query which of them
   * @return the items; fetched while they are walked
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-versions-version-items">Rollbar:
   *     list items of a version</a>
   */
  public Listing<Item> items(
      String version, String environment, VersionEvent event, VersionItemQuery query) {
    var required = QueryParameters.none().with("environment", environment).with("event", event);
    return transport.call(ITEMS, CallInput.path(version).query(required.and(query.parameters())));
  }
}
