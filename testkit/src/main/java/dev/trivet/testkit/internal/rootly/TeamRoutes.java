package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
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

  private static final Set<String> SORTS =
      Set.of("name", "slug", "position", "created_at", "updated_at");

  private final RootlyLookup lookup;
  private final RootlyStore store;

  TeamRoutes(RootlyLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
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

  private FakeResponse list(Call call) {
    var query = ListQuery.of(call, FILTERS, SORTS);
    var teams = query.sorted(store.teams.all(lookup.context.horizon(call), query::matches));
    var page = new ListPage<Team>(call, lookup.context, teams);
    var include = RootlyLookup.include(call);
    var body = page.document(team -> lookup.views.team(team, include));
    if (!include.isEmpty()) {
      body.set("included", lookup.views.included(page.items(), include));
    }
    return FakeResponse.json(200, body);
  }

  private FakeResponse one(int status, Team team, Set<String> include) {
    var body = Json.object();
    body.set("data", lookup.views.team(team, include));
    if (!include.isEmpty()) {
      body.set("included", lookup.views.included(List.of(team), include));
    }
    return FakeResponse.json(status, body);
  }

  private FakeResponse create(Call call) {
    var given = checked(call, TeamAttributes.CREATE, null);
    var values = TeamAttributes.defaults();
    values.setAll(lookup.attributes.stored(given, TeamAttributes.CREATE, values));
    return one(201, store.addTeam(values, "api", lookup.context.visibleFrom()), Set.of());
  }

  private FakeResponse get(Call call) {
    return one(200, lookup.team(call), RootlyLookup.include(call));
  }

  private FakeResponse update(Call call) {
    var team = lookup.team(call);
    var given = checked(call, TeamAttributes.UPDATE, team);
    store.change(team, lookup.attributes.stored(given, TeamAttributes.UPDATE, team.values()));
    return one(200, team, Set.of());
  }

  private JsonNode checked(Call call, char request, @Nullable Team team) {
    var given = RootlyLookup.attributes(call, TYPE);
    var problems = lookup.attributes.problems(given, request, team);
    if (!problems.isEmpty()) {
      throw RootlyErrors.invalid(problems);
    }
    if (!lookup.attributes.knowsUsers(given)) {
      throw RootlyErrors.missing();
    }
    return given;
  }

  private FakeResponse delete(Call call) {
    var team = lookup.team(call);
    var last = one(200, team, Set.of());
    store.remove(team);
    return last;
  }

  private FakeResponse chart(Call call) {
    lookup.team(call);
    var period = call.query("period");
    if (period == null || period.isBlank()) {
      throw RootlyErrors.invalid("Period can't be blank");
    }
    boolean weekly = period.equals("week");
    var today = LocalDate.ofInstant(lookup.context.now(), RootlyViews.ZONE);
    var counts = Json.object();
    for (int back = CHARTED - 1; back >= 0; back--) {
      var day = weekly ? today.minusWeeks(back) : today.minusDays(back);
      counts.put((weekly ? WEEK : DAY).format(day), 0);
    }
    return RootlyViews.data(200, counts);
  }
}
