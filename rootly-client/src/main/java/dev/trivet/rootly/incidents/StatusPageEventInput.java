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

  /** {@return the text for the readers of the status page} */
  Optional<String> event();

  /** {@return the ID of the status page that shows it} */
  Optional<String> statusPageId();

  /** {@return how far the work on the incident has come, as the status page tells it} */
  Optional<StatusPageEventStatus> status();

  /** {@return whether the subscribers of the status page are notified, {@code false} by default} */
  Patch<Boolean> notifySubscribers();

  /**
   * {@return whether it is posted on Twitter, for status pages at Statuspage.io; {@code false} by
   * default}
   */
  Patch<Boolean> shouldTweet();

  /** {@return when it started, by default when it was created} */
  Patch<Instant> startedAt();

  /** {@return the components of the status page that it is about, each with its status} */
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
