package dev.trivet.rollbar.tokens;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An access token to create. Immutable.
 *
 * @see <a
 *     href="https://docs.rollbar.com/reference/post_api-1-project-project-id-access-tokens">Rollbar:
 *     create a project access token</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccessTokenCreate.Builder.class)
public interface AccessTokenCreate {

  /** {@return the token's name, which need not be unique} */
  String name();

  /** {@return the token's scopes, at least one: what it may be used for} */
  List<TokenScope> scopes();

  /** {@return the token's status; {@link TokenStatus#ENABLED} unless set} */
  Optional<TokenStatus> status();

  /** {@return the length of the token's rate limit window; no limit unless set} */
  Optional<RateLimitWindow> rateLimitWindowSize();

  /** {@return the number of calls that the token allows in a window} */
  Optional<Integer> rateLimitWindowCount();

  /** {@return the token's type; Rollbar chooses unless set} */
  Optional<TokenType> tokenType();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    rateLimitWindowCount().ifPresent(count -> TokenChecks.windowCount("AccessTokenCreate", count));
    Preconditions.notBlank("AccessTokenCreate.builder().name(..)", name());
    if (scopes().isEmpty()) {
      throw new IllegalArgumentException(
          "AccessTokenCreate.builder().scopes(..): at least one scope is needed");
    }
    boolean mixed =
        scopes().stream().anyMatch(TokenScope::isForReporting)
            && !scopes().stream().allMatch(TokenScope::isForReporting);
    if (mixed && tokenType().filter(type -> !type.equals(TokenType.LEGACY)).isPresent()) {
      throw new IllegalArgumentException(
          "AccessTokenCreate.builder().scopes(..): a token of this type has scopes for reporting"
              + " or others, not both");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableAccessTokenCreate.Builder {
    Builder() {}
  }
}
