package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How the number of repeats of an escalation level is understood.
 *
 * @param value the text on the wire
 */
public record PagingRepeatsMode(String value) implements OpenEnum {

  /** Exactly as many users are paged. */
  public static final PagingRepeatsMode USERS = new PagingRepeatsMode("users");

  /** Everyone is paged once. */
  public static final PagingRepeatsMode ALL = new PagingRepeatsMode("all");

  @Override
  public String toString() {
    return value;
  }
}
