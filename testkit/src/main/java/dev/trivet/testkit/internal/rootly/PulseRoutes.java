package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.Listable;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The list of pulses. How Rootly wants services, labels and the like to be named in filters is not
 * documented: IDs, slugs and names are taken for resources, and {@code key}, {@code key=value} and
 * {@code key:value} for pairs.
 */
final class PulseRoutes {
  private static final Set<String> FILTERS = Set.of("services", "environments", "labels", "refs");

  private final ResourceCollection pulses;
  private final ResourceDirectory directory;
  private final RootlyFormat format;

  PulseRoutes(TableCollections collections, ResourceDirectory directory, RootlyFormat format) {
    this.pulses = collections.of("pulses");
    this.directory = directory;
    this.format = format;
  }

  void addTo(Router routes) {
    routes.add("GET", "v1/pulses", this::list);
  }

  private FakeResponse list(Call call) {
    var query = ListQuery.of(call, FILTERS, Set.of(), this::values);
    return format.list(call, pulses, pulses.seen(call, query::matches));
  }

  private List<String> values(Listable pulse, String filter) {
    var values = ((StoredResource) pulse).values();
    return switch (filter) {
      case "services" -> names("services", values.path("service_ids"));
      case "environments" -> names("environments", values.path("environment_ids"));
      default -> pairs(values.path(filter));
    };
  }

  private List<String> names(String type, JsonNode ids) {
    var names = new ArrayList<String>();
    for (var id : ids) {
      var one = directory.find(type, id.asText(), Instant.MAX);
      if (one != null) {
        names.addAll(List.of(one.id(), one.slug(), one.name()));
      }
    }
    return names;
  }

  private static List<String> pairs(JsonNode pairs) {
    var texts = new ArrayList<String>();
    for (var pair : pairs) {
      var key = pair.path("key").asText();
      var value = pair.path("value").asText();
      texts.addAll(List.of(key, key + "=" + value, key + ":" + value));
    }
    return texts;
  }
}
