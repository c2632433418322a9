package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Items: their list, three ways to find one, and their change. */
final class ItemRoutes {
  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 5000;
  private static final String MISSING = "Item not found in this project.";
  private static final Pattern UUID = Pattern.compile("[0-9a-fA-F-]{32,36}");

  private final RollbarLookup lookup;
  private final RollbarStore store;
  private final RollbarCredentials credentials;
  private final ItemChanges changes;

  ItemRoutes(RollbarLookup lookup, RollbarCredentials credentials) {
    this.lookup = lookup;
    this.store = lookup.store;
    this.credentials = credentials;
    this.changes = new ItemChanges(store);
  }

  void addTo(Router routes) {
    routes
        .add("GET", "items", this::list)
        .add("GET", "item", this::byCounter)
        .add("GET", "item/", this::byUuid)
        .add("GET", "item/{item}", this::get)
        .add("GET", "item_by_counter/{counter}", this::redirect)
        .add("PATCH", "item/{item}", this::update);
  }

  private FakeResponse list(Call call) {
    var projects = listedProjects(call);
    var filters = new ItemFilters(call, store);
    filters.check();
    var found =
        new ArrayList<>(
            store.items.all(
                lookup.context.horizon(call),
                item -> projects.contains(item.projectId()) && filters.matches(item)));
    found.sort(Comparator.comparingLong(Item::id).reversed());
    var page = call.query("page", 1);
    var size = Math.min(call.query("limit", lookup.context.pageSize(PAGE)), LARGEST_PAGE);
    var result = Json.object().put("page", page).put("total_count", found.size());
    result.set("items", Json.array(Pagination.slice(found, page, size), RollbarViews::itemSummary));
    return RollbarViews.result(result);
  }

  /** An account token names projects by a repeated key; any other spelling is refused. */
  private Set<Long> listedProjects(Call call) {
    if (!credentials.isAccount(call)) {
      return tokenProjects(call);
    }
    var named = new HashSet<Long>();
    for (var id : call.query().getOrDefault("project_ids", List.of())) {
      if (!id.matches("[0-9]{1,18}") || !store.projects.has(Long.valueOf(id))) {
        throw new Refusal(422, "Invalid project_ids");
      }
      named.add(Long.valueOf(id));
    }
    if (named.isEmpty()) {
      throw new Refusal(422, "project_ids is required with an account access token.");
    }
    return named;
  }

  private Set<Long> tokenProjects(Call call) {
    var id = credentials.projectOf(call);
    if (id != null) {
      return Set.of(id);
    }
    var all = store.projects.all();
    return all.isEmpty() ? Set.of() : Set.of(all.get(0).id());
  }

  /** The projects of a call that is about one item. */
  private Collection<Long> projects(Call call, @Nullable String accountProject) {
    if (!credentials.isAccount(call)) {
      return tokenProjects(call);
    }
    if (accountProject == null || !accountProject.matches("[0-9]{1,18}")) {
      throw new Refusal(403, "insufficient privileges: the access token belongs to an account.");
    }
    return Set.of(Long.valueOf(accountProject));
  }

  private Item found(Call call, Collection<Long> projects, Predicate<Item> test, Refusal missing) {
    var found =
        store.items.all(
            lookup.context.horizon(call),
            item -> projects.contains(item.projectId()) && test.test(item));
    if (found.isEmpty()) {
      throw missing;
    }
    return found.get(0);
  }

  private FakeResponse get(Call call) {
    var id = RollbarLookup.id(call, "item");
    return RollbarViews.result(
        RollbarViews.item(
            found(
                call,
                projects(call, call.query("project_id")),
                item -> item.id() == id,
                new Refusal(404, MISSING))));
  }

  private Item withCounter(Call call, long counter) {
    return found(
        call,
        projects(call, call.query("project_id")),
        item -> item.counter() == counter,
        new Refusal(404, MISSING));
  }

  private FakeResponse byCounter(Call call) {
    var counter = call.query("counter", 0);
    if (counter == 0) {
      throw new Refusal(400, "Invalid or missing counter");
    }
    return RollbarViews.result(RollbarViews.item(withCounter(call, counter)));
  }

  private FakeResponse redirect(Call call) {
    var id = withCounter(call, RollbarLookup.id(call, "counter")).id();
    var path = "/item/" + id;
    var target = "/api/1" + path;
    var result = Json.object().put("itemId", id).put("path", path).put("uri", target);
    var body = Json.object().put("err", 0);
    body.set("result", result);
    return FakeResponse.json(301, body).with("Location", target);
  }

  private FakeResponse byUuid(Call call) {
    var uuid = call.query("uuid");
    if (uuid == null || !UUID.matcher(uuid).matches()) {
      throw new Refusal(400, "Invalid UUID format");
    }
    return RollbarViews.result(
        RollbarViews.item(
            found(
                call,
                projects(call, call.query("project_id")),
                item -> item.text(Item.UUID).equalsIgnoreCase(uuid),
                new Refusal(404, "UUID did not match any occurrence"))));
  }

  private FakeResponse update(Call call) {
    var body = RollbarLookup.body(call);
    var id = RollbarLookup.id(call, "item");
    var projects = projects(call, body.has("project_id") ? body.path("project_id").asText() : null);
    var item = found(call, projects, one -> one.id() == id, new Refusal(400, MISSING));
    ObjectNode checked = changes.checked(body, item);
    changes.apply(checked, item);
    return RollbarViews.result(checked);
  }
}
