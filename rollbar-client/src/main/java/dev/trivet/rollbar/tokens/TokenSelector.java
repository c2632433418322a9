package dev.trivet.rollbar.tokens;

import java.util.Optional;

/**
 * One token, by either of its names.
 *
 * @param publicId what names the token without giving access
 * @param projectAccessToken the secret of the token, which is sent in the body and never in an
 *     address
 */
public record TokenSelector(Optional<String> publicId, Optional<String> projectAccessToken) {

  /**
   * Refuses none and both.
   *
   * @param publicId what names the token without giving access
   * @param projectAccessToken the secret of the token
   */
  public TokenSelector {
    if (publicId.isPresent() == projectAccessToken.isPresent()) {
      throw new IllegalArgumentException("TokenSelector: either a public ID or a secret is needed");
    }
  }

  /**
   * The token with a public ID.
   *
   * @param publicId the ID
   * @return the selector
   */
  public static TokenSelector ofPublicId(String publicId) {
    return new TokenSelector(Optional.of(publicId), Optional.empty());
  }

  /**
   * The token with a secret, which older tokens can only be named by.
   *
   * @param secret the secret
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
