package dev.trivet.rootly.teams;

import dev.trivet.core.json.OpenEnum;

/**
 * Which incident channels the members of a team join automatically.
 *
 * @param value the text on the wire
 */
public record AutoAddMembersScope(String value) implements OpenEnum {

  /** The members join no incident channel. */
  public static final AutoAddMembersScope OFF = new AutoAddMembersScope("off");

  /** The members join the channels of public incidents. */
  public static final AutoAddMembersScope PUBLIC_ONLY = new AutoAddMembersScope("public_only");

  /** The members join the channels of public incidents and of test incidents. */
  public static final AutoAddMembersScope PUBLIC_AND_TEST =
      new AutoAddMembersScope("public_and_test");

  /** The members join the channels of all incidents. */
  public static final AutoAddMembersScope ALL = new AutoAddMembersScope("all");

  @Override
  public String toString() {
    return value;
  }
}
