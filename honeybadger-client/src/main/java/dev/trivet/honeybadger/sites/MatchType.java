package dev.trivet.honeybadger.sites;

import dev.trivet.core.json.OpenEnum;

/**
 * How a response must match for a site to be up.
 *
 * @param value the text on the wire
 */
public record MatchType(String value) implements OpenEnum {

  /** The status is a success, 200 to 299. */
  public static final MatchType SUCCESS = new MatchType("success");

  /** The status equals the match value, {@code 301} for example. */
  public static final MatchType EXACT = new MatchType("exact");

  /** The body contains the match value. */
  public static final MatchType INCLUDE = new MatchType("include");

  /** The body does not contain the match value. */
  public static final MatchType EXCLUDE = new MatchType("exclude");

  /** The JSON body satisfies the match value, a JMESPath expression; only in API v3. */
  public static final MatchType JMESPATH = new MatchType("jmespath");

  @Override
  public String toString() {
    return value;
  }
}
