package dev.trivet.rootly.retrospectives;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Retrospective configurations, which select the incidents whose retrospective is skipped or
 * mandatory. The API cannot create or delete configurations.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/retrospectiveconfigurations/list-retrospective-configurations">Rootly:
 *     retrospective configurations</a>
 */
public final class RetrospectiveConfigurationsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.retrospectiveConfigurations");

  static final Endpoint<Listing<RetrospectiveConfiguration>> LIST =
      GROUP.page("list", "GET v1/retrospective_configurations", RetrospectiveConfiguration.class);
  static final Endpoint<RetrospectiveConfiguration> GET =
      GROUP.one(
          "get", "GET v1/retrospective_configurations/{id}", RetrospectiveConfiguration.class);
  static final Endpoint<RetrospectiveConfiguration> UPDATE =
      GROUP
          .one(
              "update",
              "PUT v1/retrospective_configurations/{id}",
              RetrospectiveConfiguration.class)
          .wrappedIn("retrospective_configurations");

  private final Transport transport;

  RetrospectiveConfigurationsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all configurations; fetched page by page as you iterate} */
  public Listing<RetrospectiveConfiguration> list() {
    return transport.call(LIST);
  }

  /**
   * Lists retrospective configurations.
   *
   * @param query which configurations to list
   * @return the retrospective configurations; fetched page by page as you iterate
   */
  public Listing<RetrospectiveConfiguration> list(RetrospectiveConfigurationQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads one retrospective configuration.
   *
   * @param id the ID of the configuration
   * @param include the relationships to include
   * @return the retrospective configuration
   */
  public RetrospectiveConfiguration get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Changes a retrospective configuration. Attributes that the input does not set stay as they are.
   *
   * @param id the ID of the configuration
   * @param input what to change
   * @return the configuration after the change
   */
  public RetrospectiveConfiguration update(String id, RetrospectiveConfigurationInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }
}
