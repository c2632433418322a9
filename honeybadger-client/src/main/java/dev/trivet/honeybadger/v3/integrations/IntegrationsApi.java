package dev.trivet.honeybadger.v3.integrations;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.NestedApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on the integrations of a project with other services. Types that use OAuth have no
 * effect until somebody connects them in Honeybadger's web interface. Immutable and thread-safe.
 * Experimental.
 */
public final class IntegrationsApi extends NestedApi<Integration, IntegrationInput, PageQuery> {

  static final CollectionEndpoints<Integration, Integration> INTEGRATIONS =
      V3Api.collection(
              "honeybadger-v3.integrations",
              "projects/{project_id}/integrations/{integration_id}",
              Integration.class)
          .requires("type")
          .onlyToCreate("type");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public IntegrationsApi(Transport transport) {
    super(transport, INTEGRATIONS);
  }
}
