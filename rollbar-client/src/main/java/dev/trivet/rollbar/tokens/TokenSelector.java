package dev.trivet.rollbar.tokens;

import java.util.Optional;

/**
 * Selects one token, by its public ID or its secret.
 *
 * @param publicId the token's public ID, which names the token without giving access
 * @param projectAccessToken the token's secret, which is sent in the body and never in a URL
 */
public record TokenSelector(Optional<String> publicId, Optional<String> projectAccessToken) {

  /**
   * Refuses a selector with neither public ID nor secret, or with both.
   *
   * @param publicId the token's public ID
   * @param projectAccessToken the token's secret
   */
  public TokenSelector {
    if (publicId.isPresent() == projectAccessToken.isPresent()) {
      throw new IllegalArgumentException("TokenSelector: either a public ID or a secret is needed");
    }
  }

  /**
   * Selects the token with a public ID.
   *
   * @param publicId the token's public ID
   * @return the selector
   */
  public static TokenSelector ofPublicId(String publicId) {
    return new TokenSelector(Optional.of(publicId), Optional.empty());
  }

  /**
   * Selects the token with a secret, the only way to select an older token, which has no public ID.
   *
   * @param secret the token's secret
   * @return the selector
   */
  public static TokenSelector ofSecret(String secret) {
    return new TokenSelector(Optional.empty(), Optional.of(secret));
  }

  /** Masks the secret. */
  @Override
  public String toString() {
    return "TokenSelector[" + publicId.orElse("***") + "]";
  }
}
