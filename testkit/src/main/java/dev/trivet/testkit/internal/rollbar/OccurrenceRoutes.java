package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;

/** The occurrences of one item. The table has those of a whole project. */
final class OccurrenceRoutes {
  private final ProjectLookup lookup;
  private final RollbarFormat format;
  private final ResourceCollection occurrences;

  OccurrenceRoutes(ProjectLookup lookup, RollbarFormat format, ResourceCollection occurrences) {
    this.lookup = lookup;
    this.format = format;
    this.occurrences = occurrences;
  }

  void addTo(Router routes) {
    routes.add("GET", "item/{item}/instances", this::list);
  }

  private FakeResponse list(Call call) {
    var item = lookup.item(call).id();
    var found =
        occurrences.all(
            lookup.context.horizon(call), one -> one.values().path("item_id").asLong() == item);
    return format.list(call, occurrences, found);
  }
}
