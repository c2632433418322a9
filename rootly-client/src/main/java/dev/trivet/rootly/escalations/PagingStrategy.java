package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How the users of an escalation level take turns in being paged.
 *
 * @param value the text on the wire
 */
public record PagingStrategy(String value) implements OpenEnum {

  /** They take no turns: Rootly's default. */
  public static final PagingStrategy DEFAULT = new PagingStrategy("default");

  /** A user is picked at random. */
  public static final PagingStrategy RANDOM = new PagingStrategy("random");

  /** An alert pages one user after the other, then goes on to the next level. */
  public static final PagingStrategy CYCLE = new PagingStrategy("cycle");

  /** Each new alert pages the next user; unanswered, it goes on to the next level. */
  public static final PagingStrategy ALERT = new PagingStrategy("alert");

  @Override
  public String toString() {
    return value;
  }
}
