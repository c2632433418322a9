package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teams one by one, their list and their chart. */
final class TeamRoutes {
  private static final String TYPE = "groups";
  private static final int CHARTED = 7;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter WEEK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd '00:00:00 UTC'", Locale.ROOT);
  private static final Set<String> FILTERS =
      Set.of(
          "search",
          "slug",
          "name",
          "color",
          "external_id",
          "backstage_id",
          "cortex_id",
          "opslevel_id",
          "alert_broadcast_enabled",
          "incident_broadcast_enabled",
          "created_at");

  private final RootlyDesk desk;
  private final RootlyStore store;

  TeamRoutes(RootlyDesk desk) {
    this.desk = desk;
    this.store = desk.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/teams", this::list)
        .add("POST", "v1/teams", this::create)
        .add("GET", "v1/teams/{team}", this::get)
        .add("PUT", "v1/teams/{team}", this::update)
        .add("DELETE", "v1/teams/{team}", this::delete)
        .add("GET", "v1/teams/{team}/incidents_chart", this::chart);
  }

  private Reply list(Call call) {
    ListQuery query = ListQuery.of(call, FILTERS);
    List<Team> teams = store.teams.all(desk.world.horizon(call), query::matches);
    query.sort(teams);
    ListPages<Team> page = new ListPages<>(call, desk.world, teams);
    Set<String> include = RootlyDesk.include(call);
    ObjectNode body = page.document(team -> desk.views.team(team, include));
    if (!include.isEmpty()) {
      body.set("included", desk.views.included(page.items(), include));
    }
    return Reply.json(200, body);
  }

  private Reply one(int status, Team team, Set<String> include) {
    ObjectNode body = Json.object();
    body.set("data", desk.views.team(team, include));
    if (!include.isEmpty()) {
      body.set("included", desk.views.included(List.of(team), include));
    }
    return Reply.json(status, body);
  }

  private Reply create(Call call) {
    JsonNode given = checked(call, TeamAttributes.CREATE, null);
    ObjectNode values = TeamAttributes.defaults();
    values.setAll(desk.attributes.stored(given, TeamAttributes.CREATE, values));
    return one(201, store.addTeam(values, "api", desk.world.visibleFrom()), Set.of());
  }

  private Reply get(Call call) {
    return one(200, desk.team(call), RootlyDesk.include(call));
  }

  private Reply update(Call call) {
    Team team = desk.team(call);
    JsonNode given = checked(call, TeamAttributes.UPDATE, team);
    store.change(team, desk.attributes.stored(given, TeamAttributes.UPDATE, team.values()));
    return one(200, team, Set.of());
  }

  private JsonNode checked(Call call, char request, @Nullable Team team) {
    JsonNode given = RootlyDesk.attributes(call, TYPE);
    List<String> problems = desk.attributes.problems(given, request, team);
    if (!problems.isEmpty()) {
      throw Errors.invalid(problems);
    }
    if (!desk.attributes.knowsUsers(given)) {
      throw Errors.missing();
    }
    return given;
  }

  private Reply delete(Call call) {
    Team team = desk.team(call);
    Reply last = one(200, team, Set.of());
    store.remove(team);
    return last;
  }

  private Reply chart(Call call) {
    desk.team(call);
    String period = call.query("period");
    if (period == null || period.isBlank()) {
      throw Errors.invalid("Period can't be blank");
    }
    boolean weekly = period.equals("week");
    LocalDate today = LocalDate.ofInstant(desk.world.now(), RootlyViews.ZONE);
    ObjectNode counts = Json.object();
    for (int back = CHARTED - 1; back >= 0; back--) {
      LocalDate day = weekly ? today.minusWeeks(back) : today.minusDays(back);
      counts.put((weekly ? WEEK : DAY).format(day), 0);
    }
    ObjectNode body = Json.object();
    body.set("data", counts);
    return Reply.json(200, body);
  }
}
