package dev.trivet.rootly.workflows;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A reference from a workflow task to something in Rootly or in a connected service: a channel, a
 * user, a team, a page. ID and name may be Liquid, <code>{{ incident.slack_channel_id }}</code> for
 * example.
 *
 * @param id the ID in that service, or null
 * @param name the name, or null
 */
public record NamedRef(@Nullable String id, @Nullable String name) {

  /**
   * A reference by ID.
   *
   * @param id the ID
   * @return the reference
   */
  public static NamedRef of(String id) {
    return new NamedRef(id, null);
  }

  /**
   * A reference by ID and name.
   *
   * @param id the ID
   * @param name the name
   * @return the reference
   */
  public static NamedRef of(String id, String name) {
    return new NamedRef(id, name);
  }

  /** The members that are there. */
  LinkedHashMap<String, String> members() {
    var members = new LinkedHashMap<String, String>();
    if (id != null) {
      members.put("id", id);
    }
    if (name != null) {
      members.put("name", name);
    }
    return members;
  }
}
