package dev.trivet.spring;

import dev.trivet.honeybadger.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of the client of the preview of Honeybadger's API v3. */
@ConfigurationProperties("trivet.honeybadger-v3")
final class HoneybadgerV3Properties extends ClientProperties {

  /** Token of API v3; personal tokens of version 2 and keys of projects do not work. */
  private @Nullable String token;

  /** Region in which Honeybadger keeps the account. The United States unless set. */
  private @Nullable Region region;

  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }

  public @Nullable Region getRegion() {
    return region;
  }

  public void setRegion(@Nullable Region region) {
    this.region = region;
  }
}
