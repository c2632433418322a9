package dev.trivet.honeybadger.sites;

import dev.trivet.core.json.OpenEnum;

/**
 * The method of the requests that check a site.
 *
 * @param value the text on the wire
 */
public record RequestMethod(String value) implements OpenEnum {

  /** The usual one. */
  public static final RequestMethod GET = new RequestMethod("GET");

  /** Sends a body. */
  public static final RequestMethod POST = new RequestMethod("POST");

  /** Sends a body. */
  public static final RequestMethod PUT = new RequestMethod("PUT");

  /** Sends a body. */
  public static final RequestMethod PATCH = new RequestMethod("PATCH");

  /** Sends no body. */
  public static final RequestMethod DELETE = new RequestMethod("DELETE");

  @Override
  public String toString() {
    return value;
  }
}
