package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.StateTable;
import dev.trivet.testkit.internal.VisibilityTable;
import dev.trivet.testkit.internal.collections.Listable;
import dev.trivet.testkit.internal.collections.Slugs;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of one Rootly organization. Whoever calls holds the lock on this object. A moment given
 * with something new says from when reads see it.
 */
final class RootlyStore {
  final VisibilityTable<String, Team> teams = new VisibilityTable<>();
  final VisibilityTable<String, CatalogProperty> properties = new VisibilityTable<>();

  private final Map<String, String> idBySlug = new HashMap<>();
  private final Map<String, String> idByName = new HashMap<>();
  private final FakeContext context;
  private int nextTeam;
  private int nextProperty;

  RootlyStore(FakeContext context) {
    this.context = context;
  }

  void reset() {
    teams.clear();
    properties.clear();
    idBySlug.clear();
    idByName.clear();
    nextTeam = 1;
    nextProperty = 1;
  }

  List<StateTable> state(int most) {
    return List.of(
        StateTable.of("teams", teams.all(), most, team -> row(team, team.values())),
        StateTable.of("team properties", properties.all(), most, one -> row(one, one.values())));
  }

  private static ObjectNode row(Listable resource, ObjectNode values) {
    var row = Json.object().put("id", resource.id()).put("slug", resource.slug());
    return row.setAll(values.deepCopy());
  }

  /** Adds a team whose values are checked already. */
  Team addTeam(ObjectNode values, String managedBy, Instant visibleFrom) {
    int number = nextTeam++;
    var name = values.path("name").asText();
    if (!values.hasNonNull("position")) {
      values.put("position", number);
    }
    var slug = Slugs.of(name, "team", idBySlug::containsKey);
    var team = new Team(uuid("team", number), slug, managedBy, values, context.now());
    teams.put(team.id(), team, visibleFrom);
    idBySlug.put(slug, team.id());
    idByName.put(name, team.id());
    return team;
  }

  /** Puts checked values over those of a team. */
  void change(Team team, ObjectNode values) {
    idByName.remove(team.name());
    team.values().setAll(values);
    team.touched(context.now());
    idByName.put(team.name(), team.id());
  }

  void remove(Team team) {
    teams.remove(team.id());
    idBySlug.remove(team.slug());
    idByName.remove(team.name());
  }

  /** A team by id or slug. */
  @Nullable Team team(String idOrSlug, Instant horizon) {
    var team = teams.get(idOrSlug, horizon);
    var id = team == null ? idBySlug.get(idOrSlug) : null;
    return id == null ? team : teams.get(id, horizon);
  }

  @Nullable Team teamByExternalId(String externalId) {
    var found = teams.all(Instant.MAX, team -> externalId.equals(team.externalId()));
    return found.isEmpty() ? null : found.get(0);
  }

  /** Whether another team has this name. */
  boolean nameTaken(String name, @Nullable Team except) {
    var id = idByName.get(name);
    return id != null && (except == null || !id.equals(except.id()));
  }

  @Nullable CatalogProperty property(String reference) {
    var found = properties.all(Instant.MAX, property -> property.isNamedBy(reference));
    return found.isEmpty() ? null : found.get(0);
  }

  CatalogProperty addProperty(ObjectNode values, Instant visibleFrom) {
    int number = nextProperty++;
    if (!values.hasNonNull("position")) {
      values.put("position", number);
    }
    var slug =
        Slugs.of(
            values.path("name").asText(),
            "property",
            taken -> properties.all().stream().anyMatch(known -> known.slug().equals(taken)));
    var property = new CatalogProperty(uuid("property", number), slug, values, context.now());
    properties.put(property.id(), property, visibleFrom);
    return property;
  }

  /** The same id for the same number in every run. */
  private static String uuid(String kind, int number) {
    byte[] seed = ("trivet/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed).toString();
  }
}
