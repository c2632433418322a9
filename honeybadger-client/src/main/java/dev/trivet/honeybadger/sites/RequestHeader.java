package dev.trivet.honeybadger.sites;

/**
 * A header of the requests that check a site. The value may be a secret, so {@code toString} masks
 * it.
 *
 * @param key the header's name
 * @param value the header's value
 */
public record RequestHeader(String key, String value) {

  /** {@return the header's name, without its value} */
  @Override
  public String toString() {
    return key + ": ***";
  }
}
