package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * What may come along with teams. Open: values added by Rootly later keep their text.
 *
 * @param value the text on the wire
 */
public record TeamInclude(@JsonValue String value) {

  /** The members. */
  public static final TeamInclude USERS = new TeamInclude("users");

  /** The schedules. */
  public static final TeamInclude SCHEDULES = new TeamInclude("schedules");

  /** The escalation policies. */
  public static final TeamInclude ESCALATION_POLICIES = new TeamInclude("escalation_policies");

  /**
   * Any kind.
   *
   * @param value the text on the wire
   */
  public TeamInclude {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any kind.
   *
   * @param value the text on the wire
   * @return the kind
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TeamInclude of(String value) {
    return new TeamInclude(value);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
