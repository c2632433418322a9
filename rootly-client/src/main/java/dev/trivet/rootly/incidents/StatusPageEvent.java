package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page event: an update about an incident on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEvent.Builder.class, using = ResourceDeserializer.class)
public interface StatusPageEvent extends Resource {

  /** {@return the update's text, for the readers of the status page} */
  Optional<String> event();

  /** {@return the ID of the status page that shows the event} */
  Optional<String> statusPageId();

  /** {@return the incident's status, as the status page shows it} */
  Optional<StatusPageEventStatus> status();

  /** {@return whether the status page's subscribers are notified; {@code false} by default} */
  Optional<Boolean> notifySubscribers();

  /**
   * {@return whether the event is posted on Twitter, for status pages integrated with
   * Statuspage.io; {@code false} by default}
   */
  Optional<Boolean> shouldTweet();

  /** {@return when the event started; the time of its creation by default} */
  Optional<Instant> startedAt();

  /** {@return when the status page event was created} */
  Optional<Instant> createdAt();

  /** {@return when the status page event was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the affected components of the status page, each with its status} */
  List<StatusPageEventComponent> statusPageComponents();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page event. Not thread-safe. */
  final class Builder extends ImmutableStatusPageEvent.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
