package dev.trivet.rootly.teams;

import dev.trivet.core.json.OpenEnum;

/**
 * Which incident channels the members of a team join.
 *
 * @param value the text on the wire
 */
public record AutoAddMembersScope(String value) implements OpenEnum {

  /** None. */
  public static final AutoAddMembersScope OFF = new AutoAddMembersScope("off");

  /** Those of public incidents. */
  public static final AutoAddMembersScope PUBLIC_ONLY = new AutoAddMembersScope("public_only");

  /** Those of public incidents and of test incidents. */
  public static final AutoAddMembersScope PUBLIC_AND_TEST =
      new AutoAddMembersScope("public_and_test");

  /** Those of all incidents. */
  public static final AutoAddMembersScope ALL = new AutoAddMembersScope("all");

  @Override
  public String toString() {
    return value;
  }
}
