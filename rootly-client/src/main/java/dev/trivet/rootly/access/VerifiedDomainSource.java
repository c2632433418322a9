package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * How a domain was added.
 *
 * @param value the text on the wire
 */
public record VerifiedDomainSource(String value) implements OpenEnum {

  /** By hand. */
  public static final VerifiedDomainSource MANUAL = new VerifiedDomainSource("manual");

  /** By a migration. */
  public static final VerifiedDomainSource MIGRATION = new VerifiedDomainSource("migration");

  /** Automatically, through OAuth. */
  public static final VerifiedDomainSource OAUTH_AUTO = new VerifiedDomainSource("oauth_auto");

  @Override
  public String toString() {
    return value;
  }
}
