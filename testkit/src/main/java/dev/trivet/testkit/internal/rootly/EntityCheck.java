package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Looks at every entity of a bulk call before the first is written: all succeed, or none. */
final class EntityCheck {

  private EntityCheck() {}

  /**
   * Refuses the call if an entity has a problem.
   *
   * @param others the problems of an entity beyond those of its external ID
   */
  static void check(JsonNode entities, Function<JsonNode, List<String>> others) {
    var errors = Json.array();
    var ids = new HashSet<String>();
    for (int index = 0; index < entities.size(); index++) {
      var entity = entities.get(index);
      var id = entity.path("external_id").asText();
      var problems = new ArrayList<String>();
      if (id.isBlank()) {
        problems.add("External can't be blank");
      } else if (!ids.add(id)) {
        problems.add("External has already been taken");
      }
      problems.addAll(others.apply(entity));
      if (!problems.isEmpty()) {
        var error = errors.addObject().put("index", index).put("external_id", id);
        problems.forEach(error.putArray("errors")::add);
      }
    }
    if (!errors.isEmpty()) {
      var body = Json.object();
      body.set("errors", errors);
      throw new Refusal(422, "Some entities are invalid", body);
    }
  }
}
