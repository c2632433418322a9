package dev.trivet.rootly.dashboards;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Pulses: changes to services, such as deployments. They create no alerts and no notifications; no
 * call deletes them.
 *
 * @see <a href="https://docs.rootly.com/api-reference/pulses/list-pulses">Rootly: pulses</a>
 */
public final class PulsesApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.pulses");

  static final Endpoint<Listing<Pulse>> LIST = GROUP.page("list", "GET v1/pulses", Pulse.class);
  static final Endpoint<Pulse> CREATE =
      GROUP.one("create", "POST v1/pulses", Pulse.class).wrappedIn("pulses").requires("summary");
  static final Endpoint<Pulse> GET = GROUP.one("get", "GET v1/pulses/{id}", Pulse.class);
  static final Endpoint<Pulse> UPDATE =
      GROUP.one("update", "PUT v1/pulses/{id}", Pulse.class).wrappedIn("pulses");

  private final Transport transport;

  PulsesApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all pulses that the API key may see; fetched page by page as you iterate} */
  public Listing<Pulse> list() {
    return transport.call(LIST);
  }

  /**
   * Lists the pulses that a query selects.
   *
   * @param query which pulses to list
   * @return the pulses; fetched page by page as you iterate
   */
  public Listing<Pulse> list(PulseQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Creates a pulse. Never retried when its outcome is in doubt.
   *
   * @param input the pulse to create, which needs {@code summary}
   * @return the new pulse
   * @throws IllegalArgumentException when the input has no summary; nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public Pulse create(PulseInput input) {
    return transport.send(CREATE, input);
  }

  /**
   * Reads one pulse.
   *
   * @param id the ID of the pulse
   * @return the pulse
   * @throws dev.trivet.core.error.NotFoundException when there is no such pulse, or the API key may
   *     not see it
   */
  public Pulse get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Changes a pulse. Attributes that the input does not set stay as they are.
   *
   * @param id the ID of the pulse
   * @param input what to change
   * @return the pulse after the change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such pulse
   */
  public Pulse update(String id, PulseInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }
}
