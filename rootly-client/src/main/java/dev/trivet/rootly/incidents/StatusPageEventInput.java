package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page event to create, or what to change about one. A new one needs {@code event}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEventInput.Builder.class)
public interface StatusPageEventInput {

  /** {@return the update's text, for the readers of the status page} */
  Optional<String> event();

  /** {@return the ID of the status page that shows the event} */
  Optional<String> statusPageId();

  /** {@return the incident's status, as the status page shows it} */
  Optional<StatusPageEventStatus> status();

  /** {@return whether the status page's subscribers are notified; {@code false} by default} */
  Patch<Boolean> notifySubscribers();

  /**
   * {@return whether the event is posted on Twitter, for status pages integrated with
   * Statuspage.io; {@code false} by default}
   */
  Patch<Boolean> shouldTweet();

  /** {@return when the event started; the time of its creation by default} */
  Patch<Instant> startedAt();

  /**
   * {@return the affected components of the status page, each with its status; can only be set on
   * creation}
   */
  Patch<List<StatusPageEventComponentInput>> statusPageComponents();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageEventInput.Builder {
    Builder() {}
  }
}
