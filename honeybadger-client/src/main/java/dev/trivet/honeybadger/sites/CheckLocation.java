package dev.trivet.honeybadger.sites;

import dev.trivet.core.json.OpenEnum;

/**
 * A location from which Honeybadger checks sites.
 *
 * @param value the text on the wire
 */
public record CheckLocation(String value) implements OpenEnum {

  /** In the east of the United States. */
  public static final CheckLocation VIRGINIA = new CheckLocation("Virginia");

  /** In the west of the United States. */
  public static final CheckLocation OREGON = new CheckLocation("Oregon");

  /** In Germany. */
  public static final CheckLocation FRANKFURT = new CheckLocation("Frankfurt");

  /** In Singapore. */
  public static final CheckLocation SINGAPORE = new CheckLocation("Singapore");

  /** In the United Kingdom. */
  public static final CheckLocation LONDON = new CheckLocation("London");

  @Override
  public String toString() {
    return value;
  }
}
