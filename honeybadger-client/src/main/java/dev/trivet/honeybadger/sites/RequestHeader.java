package dev.trivet.honeybadger.sites;

/**
 * A header of the requests that check a site. Its value may be a secret, so it is not shown.
 *
 * @param key its name
 * @param value its value
 */
public record RequestHeader(String key, String value) {

  /** {@return the name alone} */
  @Override
  public String toString() {
    return key + ": ***";
  }
}
