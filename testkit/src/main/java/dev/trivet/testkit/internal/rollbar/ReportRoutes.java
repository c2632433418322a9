package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Reports, counted from the occurrences that there are. */
final class ReportRoutes {
  private static final long HOUR = 3600;
  private static final long DAY = 86_400;
  private static final Set<Long> BUCKETS = Set.of(60L, HOUR, DAY);
  private static final int MOST_BUCKETS = 366;
  private static final int MOST_MINUTES = 240;
  private static final int MOST_HOURS = 168;
  private static final Map<String, Integer> LEVELS =
      Map.of("debug", 10, "info", 20, "warning", 30, "error", 40, "critical", 50);

  private final ProjectLookup lookup;
  private final ResourceCollection occurrences;

  ReportRoutes(ProjectLookup lookup, ResourceCollection occurrences) {
    this.lookup = lookup;
    this.occurrences = occurrences;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "reports/top_active_items", this::topActiveItems)
        .add("GET", "reports/occurrence_counts", this::occurrenceCounts)
        .add("GET", "reports/activated_counts", this::activatedCounts);
  }

  private List<Item> items(Call call) {
    var project = lookup.project(call);
    var environments = environments(call);
    return lookup.store.items.all(
        lookup.context.horizon(call),
        item ->
            item.projectId() == project
                && (environments.isEmpty() || environments.contains(item.text("environment"))));
  }

  private static List<String> environments(Call call) {
    var named = call.query("environments");
    return named == null || named.isEmpty() ? List.of() : List.of(named.split(",", -1));
  }

  private long[] times(Call call, Item item) {
    return occurrences
        .all(
            lookup.context.horizon(call), one -> one.values().path("item_id").asLong() == item.id())
        .stream()
        .mapToLong(ReportRoutes::second)
        .toArray();
  }

  private static long second(StoredResource occurrence) {
    return occurrence.values().path("timestamp").asLong();
  }

  private FakeResponse topActiveItems(Call call) {
    var hours = call.query("hours", 24);
    if (hours > MOST_HOURS) {
      throw new Refusal(422, "hours is at most " + MOST_HOURS + ".");
    }
    var end = lookup.store.second() / HOUR * HOUR + HOUR;
    var rows = Json.array();
    items(call).stream()
        .map(item -> top(item, buckets(times(call, item), end, HOUR, hours)))
        .filter(row -> row.at("/item/occurrences").asLong() > 0)
        .sorted(Comparator.comparing((JsonNode row) -> -row.at("/item/occurrences").asLong()))
        .forEach(rows::add);
    return RollbarViews.result(rows);
  }

  private static long[] buckets(long[] times, long end, long size, int count) {
    var counts = new long[count];
    for (var time : times) {
      var index = Math.floorDiv(time - (end - size * count), size);
      if (index >= 0 && index < count) {
        counts[(int) index]++;
      }
    }
    return counts;
  }

  /** Numbers where other responses have words. */
  private static ObjectNode top(Item item, long[] counts) {
    var row = Json.object();
    var view = row.putObject("item").put("id", item.id()).put("counter", item.counter());
    view.put("project_id", item.projectId()).put("environment", item.text("environment"));
    view.put("title", item.text("title")).put("level", level(item.text("level")));
    view.put("framework", Frameworks.number(item.text("framework")));
    view.put("occurrences", LongStream.of(counts).sum()).putNull("unique_occurrences");
    view.put("last_occurrence_timestamp", item.number("last_occurrence_timestamp"));
    view.put("group_status", item.number("group_status"));
    var list = row.putArray("counts");
    LongStream.of(counts).forEach(list::add);
    return row;
  }

  private static int level(String word) {
    return LEVELS.getOrDefault(word, 0);
  }

  private FakeResponse occurrenceCounts(Call call) {
    long size = call.query("bucket_size", (int) DAY);
    if (!BUCKETS.contains(size)) {
      throw new Refusal(422, "Invalid bucket_size");
    }
    var count = count(call, size == 60 ? MOST_MINUTES : MOST_BUCKETS, 60);
    var least = level(named(call, "min_level", "error"));
    var most = level(named(call, "max_level", "critical"));
    var item = call.query("item_id");
    var times =
        items(call).stream()
            .filter(one -> within(level(one.text("level")), least, most))
            .filter(one -> item == null || item.equals(Long.toString(one.id())))
            .flatMapToLong(one -> LongStream.of(times(call, one)));
    return counts(times, size, count, any -> true);
  }

  private static boolean within(int level, int least, int most) {
    return level >= least && level <= most;
  }

  private static String named(Call call, String name, String otherwise) {
    var word = call.query(name);
    if (word != null && !LEVELS.containsKey(word)) {
      throw new Refusal(422, "Invalid " + name);
    }
    return word == null ? otherwise : word;
  }

  private static int count(Call call, int most, int otherwise) {
    var count = call.query("buckets", otherwise);
    if (count < 2 || count > most) {
      throw new Refusal(422, "buckets is from 2 to " + most + ".");
    }
    return count;
  }

  /** Pairs of a time and a count, the oldest first. */
  private FakeResponse counts(LongStream times, long size, int count, LongPredicate test) {
    var end = lookup.store.second() / size * size + size;
    var counts = buckets(times.filter(test).toArray(), end, size, count);
    var rows = Json.array();
    for (var i = 0; i < count; i++) {
      rows.addArray().add(end - size * (count - i)).add(counts[i]);
    }
    return RollbarViews.result(rows);
  }

  private FakeResponse activatedCounts(Call call) {
    if (call.query("bucket_size", (int) DAY) != DAY) {
      throw new Refusal(422, "Invalid bucket_size");
    }
    var times = items(call).stream().mapToLong(ReportRoutes::activated);
    return counts(times, DAY, count(call, MOST_BUCKETS, 60), time -> time > 0);
  }

  private static long activated(Item item) {
    @Nullable Long time = item.number("last_activated_timestamp");
    return time == null ? 0 : time;
  }
}
