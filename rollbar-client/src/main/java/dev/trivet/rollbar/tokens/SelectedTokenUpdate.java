package dev.trivet.rollbar.tokens;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which token to change, and what about it. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/update-a-rate-limit-2">Rollbar: update a rate
 *     limit</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SelectedTokenUpdate.Builder.class)
public interface SelectedTokenUpdate {

  /** {@return what names the token without giving access} */
  Optional<String> publicId();

  /** {@return the secret of the token, which is sent in the body and never in an address} */
  @Value.Redacted
  Optional<String> projectAccessToken();

  /** {@return the window of its rate limit} */
  Optional<RateLimitWindow> rateLimitWindowSize();

  /** {@return how many calls it allows in a window; 0 for no limit} */
  Optional<Integer> rateLimitWindowCount();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    rateLimitWindowCount()
        .ifPresent(count -> TokenChecks.windowCount("SelectedTokenUpdate", count));
    if (publicId().isPresent() == projectAccessToken().isPresent()) {
      throw new IllegalArgumentException(
          "SelectedTokenUpdate.builder(): either publicId(..) or projectAccessToken(..) is needed");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableSelectedTokenUpdate.Builder {
    Builder() {}
  }
}
