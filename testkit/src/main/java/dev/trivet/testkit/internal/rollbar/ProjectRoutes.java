package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.rollbar.RollbarStore.TeamMembership;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Projects, and the teams that reach them. */
final class ProjectRoutes {
  private static final int LONGEST_NAME = 32;
  private static final int TEAM_PROJECTS = 20;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9 _.,-]*");
  private static final Set<String> YES = Set.of("1", "true");

  private final RollbarLookup lookup;
  private final RollbarStore store;

  ProjectRoutes(RollbarLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "projects", this::list)
        .add("POST", "projects", this::create)
        .add("GET", "project/{project}", this::get)
        .add("DELETE", "project/{project}", this::delete)
        .add("GET", "project/{project}/teams", this::teams)
        .add("GET", "team/{team}/projects", this::ofTeam)
        .add("GET", "team/{team}/project/{project}", this::check)
        .add("PUT", "team/{team}/project/{project}", this::assign)
        .add("DELETE", "team/{team}/project/{project}", this::remove);
  }

  private FakeResponse list(Call call) {
    var horizon = lookup.context.horizon(call);
    return RollbarViews.result(
        Json.array(store.projects.all(horizon, any -> true), RollbarViews::project));
  }

  private FakeResponse create(Call call) {
    var body = RollbarLookup.body(call);
    var name = Json.text(body, "name");
    if (name == null || name.isEmpty()) {
      throw new Refusal(422, "A project name is required.");
    }
    if (name.length() > LONGEST_NAME) {
      throw new Refusal(422, "A project name has at most " + LONGEST_NAME + " characters.");
    }
    if (!NAME.matcher(name).matches()) {
      throw new Refusal(422, "A project name starts with a letter and has no special characters.");
    }
    var settings = settingsOf(body.get("source_project_id"));
    var visibleFrom = lookup.context.visibleFrom();
    return RollbarViews.result(RollbarViews.project(store.addProject(name, settings, visibleFrom)));
  }

  private @Nullable ObjectNode settingsOf(@Nullable JsonNode source) {
    if (source == null || source.isNull()) {
      return null;
    }
    var project = store.projects.get(source.asLong());
    return RollbarLookup.found(project, "Project not found in this account.").settings();
  }

  private FakeResponse get(Call call) {
    return RollbarViews.result(RollbarViews.project(lookup.project(call)));
  }

  private FakeResponse delete(Call call) {
    store.removeProject(lookup.project(call).id());
    return RollbarViews.done();
  }

  private FakeResponse teams(Call call) {
    long id = lookup.project(call).id();
    var exclude = call.query("exclude_builtin_teams");
    boolean all = exclude == null || !YES.contains(exclude);
    return RollbarViews.result(
        Json.array(
            store.links(
                store.teamProjects,
                lookup.context.horizon(call),
                link -> link.otherId() == id && (all || !builtIn(link.teamId()))),
            RollbarViews::teamProject));
  }

  private boolean builtIn(long teamId) {
    var team = store.teams.get(teamId);
    return team != null && team.builtIn();
  }

  private FakeResponse ofTeam(Call call) {
    long id = lookup.team(call).id();
    return RollbarViews.result(
        Json.array(
            lookup.page(
                store.links(
                    store.teamProjects, lookup.context.horizon(call), link -> link.teamId() == id),
                call,
                TEAM_PROJECTS),
            RollbarViews::teamProject));
  }

  private FakeResponse check(Call call) {
    var link = new TeamMembership(lookup.team(call).id(), RollbarLookup.id(call, "project"));
    var known = store.teamProjects.get(link, lookup.context.horizon(call));
    return RollbarViews.result(
        RollbarViews.teamProject(RollbarLookup.found(known, "Project is not in this Team.")));
  }

  private FakeResponse assign(Call call) {
    long teamId = lookup.team(call).id();
    long projectId = lookup.project(call).id();
    store.link(store.teamProjects, teamId, projectId, lookup.context.visibleFrom());
    return RollbarViews.result(RollbarViews.teamProject(new TeamMembership(teamId, projectId)));
  }

  private FakeResponse remove(Call call) {
    var link = new TeamMembership(lookup.team(call).id(), RollbarLookup.id(call, "project"));
    if (!store.teamProjects.remove(link)) {
      throw new Refusal(404, "Project is not in this Team.");
    }
    return RollbarViews.done();
  }
}
