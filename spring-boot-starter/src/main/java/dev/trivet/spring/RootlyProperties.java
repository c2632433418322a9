package dev.trivet.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of the client of Rootly. */
@ConfigurationProperties("trivet.rootly")
final class RootlyProperties extends ClientProperties {

  /** Personal, team or organization API key, or an OAuth access token. */
  private @Nullable String apiKey;

  public @Nullable String getApiKey() {
    return apiKey;
  }

  public void setApiKey(@Nullable String apiKey) {
    this.apiKey = apiKey;
  }
}
