package dev.trivet.honeybadger.v3.insights;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Queries of a project's events. Immutable and thread-safe. Experimental. */
public final class InsightsApi {

  private static final EndpointGroup INSIGHTS = V3Api.group("honeybadger-v3.insights");

  static final Endpoint<JsonValue> QUERY =
      INSIGHTS
          .one("query", "POST projects/{project_id}/insights/queries", JsonValue.class)
          .requires("query");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public InsightsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Runs a query.
   *
   * @param projectId the project's ID
   * @param query what to run; needs the query itself
   * @return the response
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public JsonValue query(String projectId, InsightsQuery query) {
    return transport.call(QUERY, CallInput.path(projectId).payload(query));
  }
}
