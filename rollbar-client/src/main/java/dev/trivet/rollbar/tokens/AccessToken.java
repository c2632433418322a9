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

  /** {@return the ID of the project that the token belongs to} */
  Optional<Long> projectId();

  /** {@return the token's secret; Rollbar sends that of newer tokens only when they are created} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> accessToken();

  /**
   * {@return the token's public ID, which names the token without giving access; older tokens have
   * none}
   */
  Optional<String> publicId();

  /** {@return the token's name, which need not be unique} */
  Optional<String> name();

  /** {@return the token's status} */
  Optional<TokenStatus> status();

  /** {@return the token's scopes: what it may be used for} */
  List<TokenScope> scopes();

  /** {@return the token's type} */
  Optional<TokenType> tokenType();

  /** {@return the length of the token's rate limit window, in seconds; 0 or empty for no limit} */
  Optional<Integer> rateLimitWindowSize();

  /** {@return the number of calls that the token allows in a window} */
  Optional<Integer> rateLimitWindowCount();

  /** {@return when the current rate limit window started} */
  Optional<Instant> curRateLimitWindowStart();

  /** {@return the number of calls made in the current window} */
  Optional<Integer> curRateLimitWindowCount();

  /** {@return when the token was created} */
  Optional<Instant> dateCreated();

  /** {@return when the token was last changed} */
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
