package dev.trivet.rollbar;

import dev.trivet.core.ClientBuilder;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.EnvironmentReader;
import dev.trivet.core.service.Secret;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The part of the client's builder that takes tokens: methods for each purpose that Rollbar issues
 * tokens for. Its methods show up in the builder itself.
 *
 * @param <B> the builder itself
 */
abstract class TokenBuilder<B extends TokenBuilder<B>> extends ClientBuilder<B> {

  private final Map<Credential, Secret> secrets = new HashMap<>();
  private TokenPlacement placement = TokenPlacement.QUERY;

  /** Takes the tokens and the address that are set in an environment. */
  final B readFrom(Map<String, String> environment) {
    new EnvironmentReader(environment)
        .with("ROLLBAR_ACCOUNT_TOKEN", this::accountToken)
        .with("ROLLBAR_ACCOUNT_READ_TOKEN", this::accountReadToken)
        .with("ROLLBAR_PROJECT_TOKEN", this::projectToken)
        .with("ROLLBAR_PROJECT_READ_TOKEN", this::projectReadToken)
        .with("ROLLBAR_POST_SERVER_ITEM_TOKEN", this::postServerItemToken)
        .with("ROLLBAR_POST_CLIENT_ITEM_TOKEN", this::postClientItemToken)
        .with("ROLLBAR_USER_TOKEN", this::userToken)
        .with("ROLLBAR_BASE_URL", this::baseUrl);
    return self();
  }

  /**
   * Sets where the tokens are sent: in the URL or in a header.
   *
   * @param value {@link TokenPlacement#QUERY} unless set
   * @return this builder
   */
  public B tokenPlacement(TokenPlacement value) {
    placement = Objects.requireNonNull(value, "RollbarClient.builder().tokenPlacement(..)");
    return self();
  }

  /**
   * Sets the token of the account, for calls on projects, access tokens, teams, users, invitations
   * and people.
   *
   * @param token an account access token with the scope {@code read}, and {@code write} for changes
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or contains blanks
   */
  public B accountToken(String token) {
    return token(RollbarAuth.ACCOUNT, token);
  }

  /**
   * Sets a source for the token of the account, which is asked for every attempt.
   *
   * @param token returns the token; called once per attempt, on the calling thread
   * @return this builder
   */
  public B accountToken(Supplier<String> token) {
    return token(RollbarAuth.ACCOUNT, token);
  }

  /**
   * Sets a separate token of the account for calls that only read. A client without an {@link
   * #accountToken(String)} beside it cannot change anything in the account.
   *
   * @param token an account access token with the scope {@code read}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or contains blanks
   */
  public B accountReadToken(String token) {
    return token(RollbarAuth.ACCOUNT_READ, token);
  }

  /**
   * Sets a source for the token of the account for calls that only read, which is asked for every
   * attempt.
   *
   * @param token returns the token; called once per attempt, on the calling thread
   * @return this builder
   */
  public B accountReadToken(Supplier<String> token) {
    return token(RollbarAuth.ACCOUNT_READ, token);
  }

  /**
   * Sets the token of one project, for calls that read and change what is in the project: items,
   * occurrences, queries, reports, notification rules.
   *
   * @param token a project access token with the scope {@code read}, and {@code write} for changes
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or contains blanks
   */
  public B projectToken(String token) {
    return token(RollbarAuth.PROJECT, token);
  }

  /**
   * Sets a source for the token of one project, which is asked for every attempt.
   *
   * @param token returns the token; called once per attempt, on the calling thread
   * @return this builder
   */
  public B projectToken(Supplier<String> token) {
    return token(RollbarAuth.PROJECT, token);
  }

  /**
   * Sets a separate token of one project for calls that only read; new projects have a token for
   * each scope. A client without a {@link #projectToken(String)} beside it cannot change anything
   * in the project.
   *
   * @param token a project access token with the scope {@code read}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or contains blanks
   */
  public B projectReadToken(String token) {
    return token(RollbarAuth.PROJECT_READ, token);
  }

  /**
   * Sets a source for the token of one project for calls that only read, which is asked for every
   * attempt.
   *
   * @param token returns the token; called once per attempt, on the calling thread
   * @return this builder
   */
  public B projectReadToken(Supplier<String> token) {
    return token(RollbarAuth.PROJECT_READ, token);
  }

  /**
   * Sets the token for reporting deploys, symbol files and items to one project. Rollbar keeps this
   * scope apart from the others; an older token that has all scopes can be set here and as {@link
   * #projectToken(String)}.
   *
   * @param token a project access token with the scope {@code post_server_item}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or contains blanks
   */
  public B postServerItemToken(String token) {
    return token(RollbarAuth.POST_SERVER_ITEM, token);
  }

  /**
   * Sets a source for the token for reporting to one project, which is asked for every attempt.
   *
   * @param token returns the token; called once per attempt, on the calling thread
   * @return this builder
   */
  public B postServerItemToken(Supplier<String> token) {
    return token(RollbarAuth.POST_SERVER_ITEM, token);
  }

  /**
   * Sets the token for reporting errors of client applications, such as browsers and phones, to one
   * project. Without it, {@link #postServerItemToken(String)} is used.
   *
   * @param token a project access token with the scope {@code post_client_item}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or contains blanks
   */
  public B postClientItemToken(String token) {
    return token(RollbarAuth.POST_CLIENT_ITEM, token);
  }

  /**
   * Sets a source for the token for reporting errors of client applications, which is asked for
   * every attempt.
   *
   * @param token returns the token; called once per attempt, on the calling thread
   * @return this builder
   */
  public B postClientItemToken(Supplier<String> token) {
    return token(RollbarAuth.POST_CLIENT_ITEM, token);
  }

  /**
   * Sets the token of a person, for calls in that person's name: comments on items.
   *
   * @param token a user access token
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or contains blanks
   */
  public B userToken(String token) {
    return token(RollbarAuth.USER, token);
  }

  /**
   * Sets a source for the token of a person, which is asked for every attempt.
   *
   * @param token returns the token; called once per attempt, on the calling thread
   * @return this builder
   */
  public B userToken(Supplier<String> token) {
    return token(RollbarAuth.USER, token);
  }

  private B token(Credential kind, String token) {
    secrets.put(kind, Secret.of(kind.builderMethod(), token));
    return self();
  }

  private B token(Credential kind, Supplier<String> token) {
    secrets.put(kind, Secret.from(kind.builderMethod(), token));
    return self();
  }

  /** The tokens that were set, at least one. */
  final RollbarAuth authorization() {
    if (secrets.isEmpty()) {
      throw new IllegalStateException(
          "no token: set RollbarClient.builder().accountToken(..), .projectToken(..),"
              + " .postServerItemToken(..) or .userToken(..)");
    }
    var auth = RollbarAuth.create(placement == TokenPlacement.QUERY);
    for (var secret : secrets.entrySet()) {
      auth = auth.with(secret.getKey(), secret.getValue());
    }
    return auth;
  }
}
