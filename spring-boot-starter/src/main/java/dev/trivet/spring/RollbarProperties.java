package dev.trivet.spring;

import dev.trivet.rollbar.TokenPlacement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of the client of Rollbar. */
@ConfigurationProperties("trivet.rollbar")
final class RollbarProperties extends ClientProperties {

  /** Account access token, for projects and their tokens, teams, users and invitations. */
  private @Nullable String accountToken;

  /** Separate account access token for calls that only read. */
  private @Nullable String accountReadToken;

  /** Project access token, for items, occurrences, queries, reports and rules. */
  private @Nullable String projectToken;

  /** Separate project access token for calls that only read. */
  private @Nullable String projectReadToken;

  /** Project access token for reporting deploys, symbol files and items. */
  private @Nullable String postServerItemToken;

  /** Project access token for reporting errors in browsers and on phones. */
  private @Nullable String postClientItemToken;

  /** User access token, for comments on items. */
  private @Nullable String userToken;

  /** Where the tokens are sent. In the query unless set. */
  private @Nullable TokenPlacement tokenPlacement;

  public @Nullable String getAccountToken() {
    return accountToken;
  }

  public void setAccountToken(@Nullable String accountToken) {
    this.accountToken = accountToken;
  }

  public @Nullable String getAccountReadToken() {
    return accountReadToken;
  }

  public void setAccountReadToken(@Nullable String accountReadToken) {
    this.accountReadToken = accountReadToken;
  }

  public @Nullable String getProjectToken() {
    return projectToken;
  }

  public void setProjectToken(@Nullable String projectToken) {
    this.projectToken = projectToken;
  }

  public @Nullable String getProjectReadToken() {
    return projectReadToken;
  }

  public void setProjectReadToken(@Nullable String projectReadToken) {
    this.projectReadToken = projectReadToken;
  }

  public @Nullable String getPostServerItemToken() {
    return postServerItemToken;
  }

  public void setPostServerItemToken(@Nullable String postServerItemToken) {
    this.postServerItemToken = postServerItemToken;
  }

  public @Nullable String getPostClientItemToken() {
    return postClientItemToken;
  }

  public void setPostClientItemToken(@Nullable String postClientItemToken) {
    this.postClientItemToken = postClientItemToken;
  }

  public @Nullable String getUserToken() {
    return userToken;
  }

  public void setUserToken(@Nullable String userToken) {
    this.userToken = userToken;
  }

  public @Nullable TokenPlacement getTokenPlacement() {
    return tokenPlacement;
  }

  public void setTokenPlacement(@Nullable TokenPlacement tokenPlacement) {
    this.tokenPlacement = tokenPlacement;
  }
}
