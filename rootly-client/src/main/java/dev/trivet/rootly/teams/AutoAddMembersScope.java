package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Which incidents' channels the members of a team join. Open: values added by Rootly later keep
 * their text.
 *
 * @param value the text on the wire
 */
public record AutoAddMembersScope(@JsonValue String value) {

  /** None. */
  public static final AutoAddMembersScope OFF = new AutoAddMembersScope("off");

  /** Those of public incidents. */
  public static final AutoAddMembersScope PUBLIC_ONLY = new AutoAddMembersScope("public_only");

  /** Those of public incidents and of tests. */
  public static final AutoAddMembersScope PUBLIC_AND_TEST =
      new AutoAddMembersScope("public_and_test");

  /** Those of all incidents. */
  public static final AutoAddMembersScope ALL = new AutoAddMembersScope("all");

  /**
   * Any scope.
   *
   * @param value the text on the wire
   */
  public AutoAddMembersScope {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any scope.
   *
   * @param value the text on the wire
   * @return the scope
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AutoAddMembersScope of(String value) {
    return new AutoAddMembersScope(value);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
