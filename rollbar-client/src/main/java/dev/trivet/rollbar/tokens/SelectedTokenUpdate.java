package dev.trivet.rollbar.tokens;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rate limit to give a token, and the token. Exactly one of public ID and secret names the
 * token. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/update-a-rate-limit-2">Rollbar: update a rate
 *     limit</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SelectedTokenUpdate.Builder.class)
public interface SelectedTokenUpdate {

  /** {@return the token's public ID, which names the token without giving access} */
  Optional<String> publicId();

  /** {@return the token's secret, which is sent in the body and never in a URL} */
  @Value.Redacted
  Optional<String> projectAccessToken();

  /** {@return the length of the token's rate limit window} */
  Optional<RateLimitWindow> rateLimitWindowSize();

  /** {@return the number of calls that the token allows in a window; 0 for no limit} */
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
