package dev.trivet.rollbar;

import dev.trivet.core.ClientBuilder;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Secret;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The part of the client's builder that takes tokens: one method for each purpose that Rollbar
 * issues tokens for. Its methods show up in the builder itself.
 *
 * @param <B> the builder itself
 */
abstract class TokenBuilder<B extends TokenBuilder<B>> extends ClientBuilder<B> {

  private final Map<Credential, Secret> secrets = new HashMap<>();

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
  final RollbarAuth authorization(TokenPlacement placement) {
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
