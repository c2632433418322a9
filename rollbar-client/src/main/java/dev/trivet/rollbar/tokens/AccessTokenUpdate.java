package dev.trivet.rollbar.tokens;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rate limit to give a token. Nothing else about a token can be changed: Rollbar accepts other
 * attributes and ignores them. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/update-a-rate-limit">Rollbar: update a rate
 *     limit</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccessTokenUpdate.Builder.class)
public interface AccessTokenUpdate {

  /** {@return the length of the token's rate limit window} */
  Optional<RateLimitWindow> rateLimitWindowSize();

  /** {@return the number of calls that the token allows in a window; 0 for no limit} */
  Optional<Integer> rateLimitWindowCount();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    rateLimitWindowCount().ifPresent(count -> TokenChecks.windowCount("AccessTokenUpdate", count));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableAccessTokenUpdate.Builder {
    Builder() {}
  }
}
