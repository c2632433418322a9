package dev.trivet.honeybadger.v3.integrations;

import java.util.Objects;
import java.util.Optional;

/**
 * A search that faults must match for an integration to be told about an event.
 *
 * @param event the event; {@code all} for every one
 * @param query the search in the words of Honeybadger's own search field
 */
public record IntegrationFilter(Optional<IntegrationEvent> event, Optional<String> query) {

  /**
   * Members that did not come are empty.
   *
   * @param event the event; {@code all} for every one
   * @param query the search in the words of Honeybadger's own search field
   */
  public IntegrationFilter {
    event = Objects.requireNonNullElse(event, Optional.empty());
    query = Objects.requireNonNullElse(query, Optional.empty());
  }
}
