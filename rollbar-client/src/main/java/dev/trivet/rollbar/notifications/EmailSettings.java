package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a project notifies by e-mail. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-email">Rollbar:
 *     configure e-mail</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EmailSettings.Builder.class)
public interface EmailSettings {

  /** {@return whether the channel is in use} */
  boolean enabled();

  /** {@return whether messages have the parameters of requests; this is what the reference has} */
  Optional<Boolean> includeRequestParams();

  /**
   * {@return whether they are masked; this is what other clients have in its place, so it may have
   * no effect}
   */
  Optional<Boolean> scrubParams();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableEmailSettings.Builder {
    Builder() {}
  }
}
