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
 * Lists the streams of a project's events. The streams of a project that was just created may not
 * be ready yet: the call then fails with a {@code RateLimitedException}. Immutable and thread-safe.
 * Experimental.
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
   * Lists the streams of a project.
   *
   * @param projectId the project's ID
   * @param query how many streams to fetch with each request
   * @return the streams, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Stream> list(String projectId, PageQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query));
  }

  /**
   * Lists the streams of a project.
   *
   * @param projectId the project's ID
   * @return the streams, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Stream> list(String projectId) {
    return list(projectId, PageQuery.all());
  }
}
