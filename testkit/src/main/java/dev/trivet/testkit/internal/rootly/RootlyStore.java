package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Table;
import dev.trivet.testkit.internal.World;
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
  final Table<String, Team> teams = new Table<>();
  final Table<Long, User> users = new Table<>();
  final Table<String, CatalogProperty> properties = new Table<>();

  private final Map<String, String> idBySlug = new HashMap<>();
  private final Map<String, String> idByName = new HashMap<>();
  private final World world;
  private long nextUser;
  private int nextTeam;
  private int nextProperty;

  RootlyStore(World world) {
    this.world = world;
  }

  void reset() {
    teams.clear();
    users.clear();
    properties.clear();
    idBySlug.clear();
    idByName.clear();
    nextUser = 951;
    nextTeam = 1;
    nextProperty = 1;
  }

  User addUser(String email, String name) {
    User user = new User(nextUser++, email, name, world.now());
    users.put(user.id(), user, Instant.MIN);
    return user;
  }

  /** Adds a team whose values are checked already. */
  Team addTeam(ObjectNode values, String managedBy, Instant visibleFrom) {
    int number = nextTeam++;
    String name = values.path("name").asText();
    if (!values.hasNonNull("position")) {
      values.put("position", number);
    }
    String slug = Slugs.of(name, idBySlug::containsKey);
    Team team = new Team(uuid("team", number), slug, managedBy, values, world.now());
    teams.put(team.id(), team, visibleFrom);
    idBySlug.put(slug, team.id());
    idByName.put(name, team.id());
    return team;
  }

  /** Puts checked values over those of a team. */
  void change(Team team, ObjectNode values) {
    idByName.remove(team.name());
    team.values().setAll(values);
    team.touched(world.now());
    idByName.put(team.name(), team.id());
  }

  void remove(Team team) {
    teams.remove(team.id());
    idBySlug.remove(team.slug());
    idByName.remove(team.name());
  }

  /** A team by id or slug. */
  @Nullable Team team(String idOrSlug, Instant horizon) {
    Team team = teams.get(idOrSlug, horizon);
    String id = team == null ? idBySlug.get(idOrSlug) : null;
    return id == null ? team : teams.get(id, horizon);
  }

  @Nullable Team teamByExternalId(String externalId) {
    List<Team> found = teams.all(Instant.MAX, team -> externalId.equals(team.externalId()));
    return found.isEmpty() ? null : found.get(0);
  }

  /** Whether another team has this name. */
  boolean nameTaken(String name, @Nullable Team except) {
    String id = idByName.get(name);
    return id != null && (except == null || !id.equals(except.id()));
  }

  @Nullable CatalogProperty property(String reference) {
    List<CatalogProperty> found =
        properties.all(Instant.MAX, property -> property.answersTo(reference));
    return found.isEmpty() ? null : found.get(0);
  }

  CatalogProperty addProperty(ObjectNode values, Instant visibleFrom) {
    int number = nextProperty++;
    if (!values.hasNonNull("position")) {
      values.put("position", number);
    }
    String slug =
        Slugs.of(
            values.path("name").asText(),
            taken -> properties.all().stream().anyMatch(known -> known.slug().equals(taken)));
    CatalogProperty property =
        new CatalogProperty(uuid("property", number), slug, values, world.now());
    properties.put(property.id(), property, visibleFrom);
    return property;
  }

  /** The same id for the same number in every run. */
  private static String uuid(String kind, int number) {
    byte[] seed = ("trivet/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed).toString();
  }
}
