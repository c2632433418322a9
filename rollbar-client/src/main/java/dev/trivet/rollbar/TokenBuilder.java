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
   * Where the tokens travel.
   *
   * @param value {@link TokenPlacement#QUERY} unless set
   * @return this builder
   */
  public B tokenPlacement(TokenPlacement value) {
    placement = Objects.requireNonNull(value, "RollbarClient.builder().tokenPlacement(..)");
    return self();
  }

  /**
   * The token of the account, for projects and their tokens, teams, users, invitations and people.
   *
   * @param token an account access token with the scope {@code read}, and {@code write} for changes
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or has blanks
   */
  public B accountToken(String token) {
    return token(RollbarAuth.ACCOUNT, token);
  }

  /**
   * The token of the account, looked up for every attempt.
   *
   * @param token called once per attempt, on the calling thread
   * @return this builder
   */
  public B accountToken(Supplier<String> token) {
    return token(RollbarAuth.ACCOUNT, token);
  }

  /**
   * A token of the account for calls that only read, if there is one apart. A client that has no
   * {@link #accountToken(String)} beside it changes nothing of the account.
   *
   * @param token an account access token with the scope {@code read}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or has blanks
   */
  public B accountReadToken(String token) {
    return token(RollbarAuth.ACCOUNT_READ, token);
  }

  /**
   * The token of the account for calls that only read, looked up for every attempt.
   *
   * @param token called once per attempt, on the calling thread
   * @return this builder
   */
  public B accountReadToken(Supplier<String> token) {
    return token(RollbarAuth.ACCOUNT_READ, token);
  }

  /**
   * The token of one project, for reading and changing what is in it: items, occurrences, queries,
   * reports, notification rules.
   *
   * @param token a project access token with the scope {@code read}, and {@code write} for changes
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or has blanks
   */
  public B projectToken(String token) {
    return token(RollbarAuth.PROJECT, token);
  }

  /**
   * The token of one project, looked up for every attempt.
   *
   * @param token called once per attempt, on the calling thread
   * @return this builder
   */
  public B projectToken(Supplier<String> token) {
    return token(RollbarAuth.PROJECT, token);
  }

  /**
   * A token of one project for calls that only read, if there is one apart: new projects have a
   * token for each scope. A client that has no {@link #projectToken(String)} beside it changes
   * nothing in the project.
   *
   * @param token a project access token with the scope {@code read}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or has blanks
   */
  public B projectReadToken(String token) {
    return token(RollbarAuth.PROJECT_READ, token);
  }

  /**
   * The token of one project for calls that only read, looked up for every attempt.
   *
   * @param token called once per attempt, on the calling thread
   * @return this builder
   */
  public B projectReadToken(Supplier<String> token) {
    return token(RollbarAuth.PROJECT_READ, token);
  }

  /**
   * The token with which one project is reported to: deploys, symbol files, items. Rollbar keeps
   * this scope apart from the others; an older token that has all of them can be set here and as
   * {@link #projectToken(String)}.
   *
   * @param token a project access token with the scope {@code post_server_item}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or has blanks
   */
  public B postServerItemToken(String token) {
    return token(RollbarAuth.POST_SERVER_ITEM, token);
  }

  /**
   * The token with which one project is reported to, looked up for every attempt.
   *
   * @param token called once per attempt, on the calling thread
   * @return this builder
   */
  public B postServerItemToken(Supplier<String> token) {
    return token(RollbarAuth.POST_SERVER_ITEM, token);
  }

  /**
   * The token with which errors of clients are reported to one project: in browsers and on phones.
   * Without it, {@link #postServerItemToken(String)} is sent.
   *
   * @param token a project access token with the scope {@code post_client_item}
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or has blanks
   */
  public B postClientItemToken(String token) {
    return token(RollbarAuth.POST_CLIENT_ITEM, token);
  }

  /**
   * The token with which errors of clients are reported to one project, looked up for every
   * attempt.
   *
   * @param token called once per attempt, on the calling thread
   * @return this builder
   */
  public B postClientItemToken(Supplier<String> token) {
    return token(RollbarAuth.POST_CLIENT_ITEM, token);
  }

  /**
   * The token of a person, for what is done in their name: comments on items.
   *
   * @param token a user access token
   * @return this builder
   * @throws IllegalArgumentException when the token is empty or has blanks
   */
  public B userToken(String token) {
    return token(RollbarAuth.USER, token);
  }

  /**
   * The token of a person, looked up for every attempt.
   *
   * @param token called once per attempt, on the calling thread
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
    var auth = RollbarAuth.sentAs(placement);
    for (var secret : secrets.entrySet()) {
      auth = auth.with(secret.getKey(), secret.getValue());
    }
    return auth;
  }
}
