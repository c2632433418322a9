package dev.trivet.honeybadger.v3.insights;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Operations that query a project's events. Immutable and thread-safe. Experimental. */
public final class InsightsApi {

  private static final EndpointGroup INSIGHTS = V3Api.group("honeybadger-v3.insights");

  static final Endpoint<JsonValue> QUERY =
      INSIGHTS
          .one("query", "POST projects/{project_id}/insights/queries", JsonValue.class)
          .requires("query")
          .readOnly();

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
   * Runs a query over a project's events. The call changes nothing, so it is retried like a read.
   *
   * @param projectId the project's ID
   * @param query the query, with the time range and the streams; {@code query} must be set
   * @return the result of the query, as JSON
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public JsonValue query(String projectId, InsightsQuery query) {
    return transport.call(QUERY, CallInput.path(projectId).payload(query));
  }
}
