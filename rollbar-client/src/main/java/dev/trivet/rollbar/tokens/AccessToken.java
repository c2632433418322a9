package dev.trivet.rollbar.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An access token of a project. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-all-project-access-tokens">Rollbar: list
 *     project access tokens</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccessToken.Builder.class)
public interface AccessToken extends HasAdditionalProperties {

  /** {@return the ID of the project it belongs to} */
  Optional<Long> projectId();

  /** {@return the secret; newer tokens show it only when they are created} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> accessToken();

  /** {@return what names the token without giving access; older tokens have none} */
  Optional<String> publicId();

  /** {@return its name, which need not be unique} */
  Optional<String> name();

  /** {@return whether it works} */
  Optional<TokenStatus> status();

  /** {@return what it may be used for} */
  List<TokenScope> scopes();

  /** {@return its generation} */
  Optional<TokenType> tokenType();

  /** {@return the length of its rate limit window in seconds; 0 or nothing for no limit} */
  Optional<Integer> rateLimitWindowSize();

  /** {@return how many calls it allows in a window} */
  Optional<Integer> rateLimitWindowCount();

  /** {@return when the current window started} */
  Optional<Instant> curRateLimitWindowStart();

  /** {@return how many calls were made in the current window} */
  Optional<Integer> curRateLimitWindowCount();

  /** {@return when it was created} */
  Optional<Instant> dateCreated();

  /** {@return when it was last changed} */
  Optional<Instant> dateModified();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a token. Not thread-safe. */
  final class Builder extends ImmutableAccessToken.Builder implements Keeper {
    Builder() {}
  }
}
