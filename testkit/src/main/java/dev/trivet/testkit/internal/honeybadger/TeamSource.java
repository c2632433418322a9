package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.ResourceSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Teams, as the table-driven collections refer to them. */
record TeamSource(HoneybadgerStore store) implements ResourceSource {

  @Override
  public @Nullable NamedResource find(String id, Instant horizon) {
    var team = id.matches("[0-9]{1,18}") ? store.teams.get(Long.valueOf(id), horizon) : null;
    return team == null ? null : new NamedResource(id, team.name(), team.created());
  }

  @Override
  public ObjectNode view(String id) {
    return Json.object().put("id", Long.parseLong(id));
  }
}
