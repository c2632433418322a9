package dev.trivet.honeybadger.sites;

import dev.trivet.core.json.OpenEnum;

/**
 * How a site is.
 *
 * @param value the text on the wire
 */
public record SiteState(String value) implements OpenEnum {

  /** It responds as it should. */
  public static final SiteState UP = new SiteState("up");

  /** It does not respond, or not as it should. */
  public static final SiteState DOWN = new SiteState("down");

  /** It was not checked yet. */
  public static final SiteState PENDING = new SiteState("pending");

  @Override
  public String toString() {
    return value;
  }
}
