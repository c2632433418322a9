package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.VisibilityTable;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import java.time.Instant;
import java.util.List;

/** Deletions of people, which take what occurred to them along when they succeed. */
final class PersonRoutes {
  private static final List<String> NAMES = List.of("email", "username", "id");
  private static final List<String> STATES =
      List.of("new", "running", "paused", "success", "cancelled", "failed");
  private static final long FIRST_ID = 760_001;

  private record Deletion(long id, String by, String value, String state) {}

  private final RollbarLookup lookup;
  private final ResourceCollection occurrences;
  private final VisibilityTable<Long, Deletion> deletions = new VisibilityTable<>();

  PersonRoutes(RollbarLookup lookup, ResourceCollection occurrences) {
    this.lookup = lookup;
    this.occurrences = occurrences;
  }

  void reset() {
    deletions.clear();
  }

  void addTo(Router routes) {
    routes
        .add("POST", "people/delete_jobs", this::delete)
        .add("POST", "people/delete_jobs/", this::delete)
        .add("GET", "people/delete_jobs/{deletion}", this::get);
  }

  private FakeResponse delete(Call call) {
    var named = NAMES.stream().filter(name -> call.query(name) != null).toList();
    if (named.size() != 1) {
      throw new Refusal(422, "Exactly one of " + NAMES + " is required.");
    }
    var id = FIRST_ID + deletions.size();
    var by = named.get(0);
    var deletion = new Deletion(id, by, String.valueOf(call.query(by)), "new");
    deletions.put(id, deletion, lookup.context.visibleFrom());
    return RollbarViews.result(Json.object().put("id", id));
  }

  private FakeResponse get(Call call) {
    var id = RollbarLookup.id(call, "deletion");
    var deletion =
        RollbarLookup.found(
            deletions.get(id, lookup.context.horizon(call)), "Job not found in this account.");
    return RollbarViews.result(view(deletion));
  }

  private static ObjectNode view(Deletion deletion) {
    return Json.object().put("id", deletion.id()).put("state", deletion.state());
  }

  /** Moves a deletion to another state. */
  void move(long id, String state) {
    var known = deletions.get(id);
    if (known == null || !STATES.contains(state)) {
      throw new IllegalArgumentException("no deletion " + id + ", or no state " + state);
    }
    deletions.replace(id, new Deletion(id, known.by(), known.value(), state));
    if (state.equals("success")) {
      occurrences
          .all(Instant.MAX, one -> isAbout(one.values().at("/data/person"), known))
          .forEach(occurrences::remove);
    }
  }

  private static boolean isAbout(JsonNode person, Deletion deletion) {
    return person.path(deletion.by()).asText("").equals(deletion.value());
  }
}
