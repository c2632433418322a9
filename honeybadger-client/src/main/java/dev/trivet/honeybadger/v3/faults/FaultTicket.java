package dev.trivet.honeybadger.v3.faults;

import java.util.Objects;
import java.util.Optional;

/**
 * What tracks a fault in another service.
 *
 * @param url the URL of the ticket
 * @param channelId the ID of the integration that made it
 */
public record FaultTicket(Optional<String> url, Optional<String> channelId) {

  /**
   * Members that did not come are empty.
   *
   * @param url the URL of the ticket
   * @param channelId the ID of the integration that made it
   */
  public FaultTicket {
    url = Objects.requireNonNullElse(url, Optional.empty());
    channelId = Objects.requireNonNullElse(channelId, Optional.empty());
  }
}
