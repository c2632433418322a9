package dev.trivet.honeybadger.v3.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * The period over which occurrences are counted for the threshold of an integration. Honeybadger
 * may know more periods than there are constants.
 *
 * @param value the text on the wire
 */
public record IntegrationRate(String value) implements OpenEnum {

  /** A minute. */
  public static final IntegrationRate MIN = new IntegrationRate("min");

  /** An hour. */
  public static final IntegrationRate HOUR = new IntegrationRate("hour");

  /** Honeybadger's default. */
  public static final IntegrationRate WDAY = new IntegrationRate("wday");

  @Override
  public String toString() {
    return value;
  }
}
