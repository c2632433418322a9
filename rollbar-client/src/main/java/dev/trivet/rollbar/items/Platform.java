package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * The platform that an application runs on.
 *
 * @param value the text on the wire
 */
public record Platform(String value) implements OpenEnum {

  /** A platform that Rollbar does not know. */
  public static final Platform UNKNOWN = new Platform("unknown");

  /** A browser. */
  public static final Platform BROWSER = new Platform("browser");

  /** Flash. */
  public static final Platform FLASH = new Platform("flash");

  /** Android. */
  public static final Platform ANDROID = new Platform("android");

  /** iOS. */
  public static final Platform IOS = new Platform("ios");

  /** Heroku. */
  public static final Platform HEROKU = new Platform("heroku");

  /** Google App Engine. */
  public static final Platform GOOGLE_APP_ENGINE = new Platform("google-app-engine");

  /** Any other client. */
  public static final Platform CLIENT = new Platform("client");

  /**
   * {@return whether the platform is a client, which may report with a {@code post_client_item}
   * token; Rollbar does not say which platforms count as clients}
   */
  public boolean isClient() {
    return equals(BROWSER) || equals(FLASH) || equals(ANDROID) || equals(IOS) || equals(CLIENT);
  }

  @Override
  public String toString() {
    return value;
  }
}
