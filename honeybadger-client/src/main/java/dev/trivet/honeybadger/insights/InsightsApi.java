package dev.trivet.honeybadger.insights;

import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Insights queries, which search and aggregate the events of a project. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/insights/">Honeybadger: insights</a>
 */
public final class InsightsApi {

  private static final EndpointGroup INSIGHTS = DataApi.group("honeybadger.insights");

  static final Endpoint<InsightsResult> RUN =
      INSIGHTS
          .one("run", "POST projects/{project_id}/insights/queries", InsightsResult.class)
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
   * Runs a query. The call changes nothing, so it is retried like a read.
   *
   * @param projectId the project's ID
   * @param query the query to run; needs {@link InsightsQuery#query}
   * @return the rows and what is known about them
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects the query, or knows none of the streams
   * @throws ApiStatusException also when the query failed although the status of the response is
   *     200, as happens when a query takes too long
   */
  public InsightsResult run(long projectId, InsightsQuery query) {
    return succeeded(transport.call(RUN, CallInput.path(projectId).payload(query)));
  }

  /**
   * Runs a query and passes its rows to an action one by one as they arrive, so that they are not
   * held in memory.
   *
   * <p>The query is retried like a read until the first row was passed on and never afterwards, so
   * no row comes twice. The timeout of an attempt covers the whole response, including the time
   * spent in the action: raise it with {@code withOptions(..)} for a long response.
   *
   * @param projectId the project's ID
   * @param query the query to run; needs {@link InsightsQuery#query}
   * @param action takes a row, with a member for each column; called on the calling thread. An
   *     exception that it throws ends the call: the connection is closed and the caller gets the
   *     same exception
   * @return the result without its rows
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects the query, or knows none of the streams
   * @throws ApiStatusException also when the query failed although the status of the response is
   *     200; Honeybadger may report that after the rows that it found until then
   * @throws dev.trivet.core.error.ApiException also when the response breaks off after some rows,
   *     takes too long or cannot be read
   */
  public InsightsResult forEachRow(
      long projectId, InsightsQuery query, Consumer<? super Members> action) {
    var input = CallInput.path(projectId).payload(query);
    return succeeded(transport.call(RUN, input.each("results", Members.class, action)));
  }

  private static InsightsResult succeeded(InsightsResult result) {
    var error = result.additionalProperties().get("error");
    if (error != null && !error.isNull()) {
      var words = error.get("message").or(() -> Optional.of(error)).flatMap(JsonValue::asText);
      var said = words.filter(text -> !text.isBlank()).orElse("the query failed");
      throw ApiStatusException.of(RUN.operation(), 200, said);
    }
    return result;
  }
}
