package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * The permission level of a team: what it may do on a status page.
 *
 * @param value the text on the wire
 */
public record StatusPageTeamPermissionLevel(String value) implements OpenEnum {

  /** The team may edit the page and publish on it. */
  public static final StatusPageTeamPermissionLevel EDIT_AND_PUBLISH =
      new StatusPageTeamPermissionLevel("edit_and_publish");

  /** The team may publish on the page, but not edit it. */
  public static final StatusPageTeamPermissionLevel PUBLISH_ONLY =
      new StatusPageTeamPermissionLevel("publish_only");

  @Override
  public String toString() {
    return value;
  }
}
