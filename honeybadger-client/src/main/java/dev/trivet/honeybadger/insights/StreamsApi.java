package dev.trivet.honeybadger.insights;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Streams of a project, whose events Insights queries read. The API cannot create or change
 * streams. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/insights/">Honeybadger: insights</a>
 */
public final class StreamsApi {

  private static final EndpointGroup STREAMS = DataApi.group("honeybadger.streams");

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
   * @return the streams, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Stream> list(long projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }
}
