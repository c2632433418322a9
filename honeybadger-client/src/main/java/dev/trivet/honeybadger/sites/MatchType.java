package dev.trivet.honeybadger.sites;

import dev.trivet.core.json.OpenEnum;

/**
 * What a response must be like for a site to be up.
 *
 * @param value the text on the wire
 */
public record MatchType(String value) implements OpenEnum {

  /** Its status is a success. */
  public static final MatchType SUCCESS = new MatchType("success");

  /** Its body is exactly the text. */
  public static final MatchType EXACT = new MatchType("exact");

  /** Its body contains the text. */
  public static final MatchType INCLUDE = new MatchType("include");

  /** Its body does not contain the text. */
  public static final MatchType EXCLUDE = new MatchType("exclude");

  /** The response has what a JMESPath expression looks for; only API v3 knows it. */
  public static final MatchType JMESPATH = new MatchType("jmespath");

  @Override
  public String toString() {
    return value;
  }
}
