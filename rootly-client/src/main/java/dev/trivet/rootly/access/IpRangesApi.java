package dev.trivet.rootly.access;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * IP ranges: the addresses of Rootly's integrations and webhooks, for example for a firewall.
 *
 * @see <a href="https://docs.rootly.com/api-reference/ipranges/retrieves-ip-ranges">Rootly: ip
 *     ranges</a>
 */
public final class IpRangesApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.ipRanges");

  static final Endpoint<IpRanges> GET = GROUP.one("get", "GET v1/ip_ranges", IpRanges.class);

  private final Transport transport;

  IpRangesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Reads the IP addresses of Rootly's integrations and webhooks.
   *
   * @return the IP ranges
   */
  public IpRanges get() {
    return transport.call(GET, CallInput.none());
  }
}
