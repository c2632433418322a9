package dev.trivet.honeybadger.sites;

import dev.trivet.core.json.OpenEnum;

/**
 * The state of a site.
 *
 * @param value the text on the wire
 */
public record SiteState(String value) implements OpenEnum {

  /** The site responds as expected. */
  public static final SiteState UP = new SiteState("up");

  /** The site does not respond, or not as expected. */
  public static final SiteState DOWN = new SiteState("down");

  /** The site has not been checked yet. */
  public static final SiteState PENDING = new SiteState("pending");

  @Override
  public String toString() {
    return value;
  }
}
