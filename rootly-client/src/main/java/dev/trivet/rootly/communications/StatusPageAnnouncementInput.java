package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page announcement to create, or what to change about one. A new one needs {@code title}
 * and {@code body}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageAnnouncementInput.Builder.class)
public interface StatusPageAnnouncementInput {

  /** {@return the title of the announcement} */
  Optional<String> title();

  /** {@return the text of the announcement} */
  Optional<String> body();

  /** {@return whether subscribers are notified of the announcement; only for a new announcement} */
  Optional<Boolean> notifySubscribers();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageAnnouncementInput.Builder {
    Builder() {}
  }
}
