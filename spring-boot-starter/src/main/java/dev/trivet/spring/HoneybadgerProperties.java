package dev.trivet.spring;

import dev.trivet.honeybadger.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of the client of Honeybadger. */
@ConfigurationProperties("trivet.honeybadger")
final class HoneybadgerProperties extends ClientProperties {

  /** Personal token of a user; not the key of a project. */
  private @Nullable String authToken;

  /** OAuth access token, in place of a personal token. */
  private @Nullable String oauthToken;

  /** Key of the project to report to; not the token of a user. */
  private @Nullable String projectKey;

  /** Region in which Honeybadger keeps the account. The United States unless set. */
  private @Nullable Region region;

  /** Base URL to report to, in place of the usual one of the region. */
  private @Nullable String reportingBaseUrl;

  public @Nullable String getAuthToken() {
    return authToken;
  }

  public void setAuthToken(@Nullable String authToken) {
    this.authToken = authToken;
  }

  public @Nullable String getOauthToken() {
    return oauthToken;
  }

  public void setOauthToken(@Nullable String oauthToken) {
    this.oauthToken = oauthToken;
  }

  public @Nullable String getProjectKey() {
    return projectKey;
  }

  public void setProjectKey(@Nullable String projectKey) {
    this.projectKey = projectKey;
  }

  public @Nullable Region getRegion() {
    return region;
  }

  public void setRegion(@Nullable Region region) {
    this.region = region;
  }

  public @Nullable String getReportingBaseUrl() {
    return reportingBaseUrl;
  }

  public void setReportingBaseUrl(@Nullable String reportingBaseUrl) {
    this.reportingBaseUrl = reportingBaseUrl;
  }
}
