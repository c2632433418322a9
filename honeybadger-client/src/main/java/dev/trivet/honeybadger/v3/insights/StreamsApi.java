package dev.trivet.honeybadger.v3.insights;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;

/**
 * Streams of a project's events. Those of a project that was just created may not be ready: {@code
 * RateLimitedException} says so. Immutable and thread-safe. Experimental.
 */
public final class StreamsApi {

  private static final EndpointGroup STREAMS = V3Api.group("honeybadger-v3.streams");

  static final Endpoint<Listing<Stream>> LIST =
      STREAMS.page("list", "GET projects/{project_id}/streams", Stream.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public StreamsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists streams.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the streams, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Stream> list(String projectId, PageQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists streams.
   *
   * @param projectId the project's ID
   * @return the streams, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Stream> list(String projectId) {
    return list(projectId, PageQuery.all());
  }
}
