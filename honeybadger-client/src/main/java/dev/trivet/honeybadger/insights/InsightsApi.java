package dev.trivet.honeybadger.insights;

import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;
import java.util.Optional;

/**
 * Queries of the events of a project. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/insights/">Honeybadger: insights</a>
 */
public final class InsightsApi {

  private static final EndpointGroup INSIGHTS = DataApi.group("honeybadger.insights");

  static final Endpoint<InsightsResult> RUN =
      INSIGHTS
          .one("run", "POST projects/{project_id}/insights/queries", InsightsResult.class)
          .requires("query")
          .repeatable();

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
   * Runs a query. It changes nothing, so it is repeated like a read.
   *
   * @param projectId the project's ID
   * @param query what to run; needs the query itself
   * @return the rows and their columns
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not understand the query, or knows none of
   *     the streams
   * @throws ApiStatusException also when the query failed although Honeybadger reported success,
   *     which it does when a query takes too long
   */
  public InsightsResult run(long projectId, InsightsQuery query) {
    var result = transport.call(RUN, CallInput.path(projectId).payload(query));
    var error = result.additionalProperties().get("error");
    if (error != null && !error.isNull()) {
      var words = error.get("message").or(() -> Optional.of(error)).flatMap(JsonValue::asText);
      throw ApiStatusException.of(RUN.operation(), 200, words.orElse("the query failed"));
    }
    return result;
  }
}
