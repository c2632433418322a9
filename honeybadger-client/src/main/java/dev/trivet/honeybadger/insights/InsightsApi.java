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
    return succeeded(transport.call(RUN, CallInput.path(projectId).payload(query)));
  }

  /**
   * Runs a query and hands its rows over one by one while they arrive, so that none is held.
   *
   * <p>The query is repeated like a read until the first row is handed over and never afterwards,
   * so no row comes twice. The time of an attempt covers the whole response, with what is done with
   * the rows: raise it with {@code withOptions(..)} for a long one.
   *
   * @param projectId the project's ID
   * @param query what to run; needs the query itself
   * @param action takes a row, with a member for each column; called on the calling thread. What it
   *     throws ends the call: the connection is closed and the caller gets the same exception
   * @return what is known about the rows, without rows
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not understand the query, or knows none of
   *     the streams
   * @throws ApiStatusException also when the query failed although Honeybadger reported success,
   *     which it may say behind the rows that it found until then
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
      throw ApiStatusException.of(RUN.operation(), 200, words.orElse("the query failed"));
    }
    return result;
  }
}
