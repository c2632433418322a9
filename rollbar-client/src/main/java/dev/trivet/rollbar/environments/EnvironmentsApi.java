package dev.trivet.rollbar.environments;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Environments that one project was reported from. Immutable and thread-safe.
 *
 * <p>All calls need the project token.
 */
public final class EnvironmentsApi {

  private static final EndpointGroup ENVIRONMENTS =
      EndpointGroup.of("rollbar.environments")
          .credential(RollbarAuth.PROJECT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<Listing<Environment>> LIST =
      ENVIRONMENTS.page("list", "GET environments", Environment.class).resultAt("environments");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public EnvironmentsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all environments of the project; fetched page by page as you iterate} */
  public Listing<Environment> list() {
    return list(EnvironmentQuery.all());
  }

  /**
   * Lists the environments of the project.
   *
   * @param query how many environments each request fetches
   * @return the environments; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/list-all-environments">Rollbar: list
   *     environments</a>
   */
  public Listing<Environment> list(EnvironmentQuery query) {
    return transport.call(LIST, query);
  }
}
