package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.VisibilityTable;
import dev.trivet.testkit.internal.rollbar.RollbarStore.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to items, and what people said about them, in the order of time. */
final class ItemHistory {
  private static final int PAGE = 20;
  private static final long FIRST_EVENT = 800_001;
  private static final long FIRST_COMMENT = 850_001;
  private static final String COMMENT = "comment";

  private final ProjectLookup lookup;
  private final RollbarStore store;
  private final VisibilityTable<Long, ObjectNode> events = new VisibilityTable<>();
  private final VisibilityTable<Long, ObjectNode> comments = new VisibilityTable<>();

  ItemHistory(ProjectLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void reset() {
    events.clear();
    comments.clear();
  }

  void addTo(Router routes) {
    routes
        .add("GET", "item/{item}/events", this::listEvents)
        .add("GET", "item/{item}/comments", this::listComments)
        .add("POST", "item/{item}/comments", this::comment);
  }

  /** Notes that something happened to an item. */
  void note(Item item, String type, @Nullable User who) {
    var id = FIRST_EVENT + events.size();
    events.put(id, entry(id, item, type, who), lookup.context.visibleFrom());
  }

  private ObjectNode entry(long id, Item item, String type, @Nullable User who) {
    var entry = Json.object().put("id", id).put("type", type).put("item_id", item.id());
    entry.put("user_id", who == null ? null : Long.valueOf(who.id()));
    entry.put("username", who == null ? null : who.username());
    return entry.put("timestamp", store.second());
  }

  private FakeResponse listEvents(Call call) {
    return list(call, "events", events, "type");
  }

  private FakeResponse listComments(Call call) {
    return list(call, "comments", comments, "source");
  }

  private FakeResponse list(
      Call call, String member, VisibilityTable<Long, ObjectNode> all, String typeMember) {
    var item = lookup.item(call).id();
    var types = call.query().getOrDefault("type", List.of());
    var found =
        all.all(
            lookup.context.horizon(call),
            entry ->
                entry.path("item_id").asLong() == item
                    && (types.isEmpty() || types.contains(entry.path(typeMember).asText())));
    var result = lookup.page(call, member, found, PAGE, ObjectNode::deepCopy);
    return RollbarViews.result(result.put("total_count", found.size()));
  }

  private FakeResponse comment(Call call) {
    var text = Json.text(RollbarLookup.body(call), COMMENT);
    if (text == null || text.isBlank()) {
      throw new Refusal(422, "A comment is required.");
    }
    var from = lookup.context.visibleFrom();
    return RollbarViews.result(add(lookup.item(call), text, COMMENT, true, from).deepCopy());
  }

  /** Adds a comment of the user who owns the account. */
  ObjectNode add(Item item, String text, String source, boolean viaApi, Instant visibleFrom) {
    var id = FIRST_COMMENT + comments.size();
    var comment = entry(id, item, COMMENT, store.owner());
    comment.put("source", source).put("text", text).put("via_api", viaApi);
    comments.put(id, comment, visibleFrom);
    note(item, "item_comment", store.owner());
    return comment;
  }
}
