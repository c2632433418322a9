package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of a project's notifications by email. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-email">Rollbar:
 *     configure email</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EmailSettings.Builder.class)
public interface EmailSettings {

  /** {@return whether the channel is enabled} */
  boolean enabled();

  /** {@return whether emails contain the parameters of requests; named so in the reference} */
  Optional<Boolean> includeRequestParams();

  /**
   * {@return whether the parameters of requests are masked in emails; other clients send it instead
   * of {@link #includeRequestParams}, so it may have no effect}
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
