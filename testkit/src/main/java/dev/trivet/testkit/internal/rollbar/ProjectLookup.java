package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which project a call is about, and what it names there. */
final class ProjectLookup {
  static final String ITEM_MISSING = "Item not found in this project.";
  private static final String ID = "[0-9]{1,18}";
  private static final String PROJECT_ID = "project_id";
  private static final int LARGEST_PAGE = 5000;

  final RollbarStore store;
  final FakeContext context;
  private final RollbarCredentials credentials;

  ProjectLookup(RollbarStore store, FakeContext context, RollbarCredentials credentials) {
    this.store = store;
    this.context = context;
    this.credentials = credentials;
  }

  /** The one project of a call that does not name an item. */
  long project(Call call) {
    return projects(call).stream()
        .filter(store.projects::has)
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "Project not found in this account."));
  }

  /** An account token names the project, in the query or the body; others belong to theirs. */
  Set<Long> projects(Call call) {
    if (credentials.isUser(call)) {
      var all = new HashSet<Long>();
      store.projects.all().forEach(project -> all.add(project.id()));
      return all;
    }
    if (!credentials.isAccount(call)) {
      return tokenProjects(call);
    }
    var named = named(call);
    if (named == null || !named.matches(ID)) {
      throw new Refusal(403, "insufficient privileges: the access token belongs to an account.");
    }
    return Set.of(Long.valueOf(named));
  }

  private static @Nullable String named(Call call) {
    var body = call.write() ? call.body() : null;
    var named = body == null ? null : body.get(PROJECT_ID);
    return named == null ? call.query(PROJECT_ID) : named.asText();
  }

  private Set<Long> tokenProjects(Call call) {
    var id = credentials.projectOf(call);
    if (id != null) {
      return Set.of(id);
    }
    var all = store.projects.all();
    return all.isEmpty() ? Set.of() : Set.of(all.get(0).id());
  }

  /** The projects of a call that may be about several: an account token repeats the key. */
  Set<Long> listedProjects(Call call) {
    if (!credentials.isAccount(call)) {
      return tokenProjects(call);
    }
    var named = new HashSet<Long>();
    for (var id : call.query().getOrDefault("project_ids", List.of())) {
      if (!id.matches(ID) || !store.projects.has(Long.valueOf(id))) {
        throw new Refusal(422, "Invalid project_ids");
      }
      named.add(Long.valueOf(id));
    }
    if (named.isEmpty()) {
      throw new Refusal(422, "project_ids is required with an account access token.");
    }
    return named;
  }

  boolean isAccount(Call call) {
    return credentials.isAccount(call);
  }

  /** What the project token of a call may do. */
  Set<String> scopes(Call call) {
    return credentials.scopesOf(call);
  }

  Item item(Call call, Predicate<Item> test, Refusal missing) {
    var projects = projects(call);
    var found =
        store.items.all(
            context.horizon(call), item -> projects.contains(item.projectId()) && test.test(item));
    if (found.isEmpty()) {
      throw missing;
    }
    return found.get(0);
  }

  /** The item that the path names. */
  Item item(Call call) {
    var id = RollbarLookup.id(call, "item");
    return item(call, item -> item.id() == id, new Refusal(404, ITEM_MISSING));
  }

  /** One page of a list, in an object with its number. */
  <T> ObjectNode page(
      Call call, String member, List<T> all, int own, Function<T, ? extends JsonNode> view) {
    var page = call.query("page", 1);
    var size = Math.min(call.query("limit", context.pageSize(own)), LARGEST_PAGE);
    var result = Json.object().put("page", page);
    result.set(member, Json.array(Pagination.slice(all, page, size), view));
    return result;
  }
}
