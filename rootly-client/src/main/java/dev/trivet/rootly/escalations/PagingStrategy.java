package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The paging strategy of an escalation level: how the users take turns in being paged.
 *
 * @param value the text on the wire
 */
public record PagingStrategy(String value) implements OpenEnum {

  /** The users take no turns; the default. */
  public static final PagingStrategy DEFAULT = new PagingStrategy("default");

  /** A user is picked at random. */
  public static final PagingStrategy RANDOM = new PagingStrategy("random");

  /** An alert pages one user after the other, then goes on to the next level. */
  public static final PagingStrategy CYCLE = new PagingStrategy("cycle");

  /** Each new alert pages the next user; an alert that nobody answers goes on to the next level. */
  public static final PagingStrategy ALERT = new PagingStrategy("alert");

  @Override
  public String toString() {
    return value;
  }
}
