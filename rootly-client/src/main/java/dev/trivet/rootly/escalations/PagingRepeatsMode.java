package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The repeats mode of an escalation level: what the number of repeats counts.
 *
 * @param value the text on the wire
 */
public record PagingRepeatsMode(String value) implements OpenEnum {

  /** The number of repeats is the number of users to page. */
  public static final PagingRepeatsMode USERS = new PagingRepeatsMode("users");

  /** Everyone is paged once. */
  public static final PagingRepeatsMode ALL = new PagingRepeatsMode("all");

  @Override
  public String toString() {
    return value;
  }
}
