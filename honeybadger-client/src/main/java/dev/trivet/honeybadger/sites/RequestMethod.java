package dev.trivet.honeybadger.sites;

import dev.trivet.core.json.OpenEnum;

/**
 * The HTTP method of the requests that check a site.
 *
 * @param value the text on the wire
 */
public record RequestMethod(String value) implements OpenEnum {

  /** {@code GET}, the usual method. */
  public static final RequestMethod GET = new RequestMethod("GET");

  /** {@code POST}, which sends the request body. */
  public static final RequestMethod POST = new RequestMethod("POST");

  /** {@code PUT}, which sends the request body. */
  public static final RequestMethod PUT = new RequestMethod("PUT");

  /** {@code PATCH}, which sends the request body. */
  public static final RequestMethod PATCH = new RequestMethod("PATCH");

  /** {@code DELETE}, which sends no body. */
  public static final RequestMethod DELETE = new RequestMethod("DELETE");

  @Override
  public String toString() {
    return value;
  }
}
