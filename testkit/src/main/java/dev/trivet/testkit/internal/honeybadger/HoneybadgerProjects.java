package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.Listable;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What projects and faults show of the resources around them. */
final class HoneybadgerProjects {
  private static final Set<String> IN_TEAM =
      Set.of(
          "id",
          "name",
          "active",
          "created_at",
          "token",
          "environments",
          "fault_count",
          "unresolved_fault_count",
          "owner");
  private static final Set<String> SITE =
      Set.of("id", "name", "url", "active", "state", "last_checked_at");

  private final HoneybadgerStore store;
  private final ResourceDirectory directory;

  HoneybadgerProjects(HoneybadgerStore store, ResourceDirectory directory) {
    this.store = store;
    this.directory = directory;
  }

  /** Fills in the owner, and what lies in the project. */
  void complete(ObjectNode view, StoredResource project) {
    var environments = Json.array(inside("environment", project), one -> text(one.name()));
    var faults = inside("fault", project);
    var open = faults.stream().filter(fault -> "false".equals(fault.field("resolved"))).count();
    view.set("environments", environments);
    view.put("fault_count", faults.size());
    view.put("unresolved_fault_count", open);
    var account = store.accounts.get(String.valueOf(project.field("account_id")));
    view.set("owner", account == null ? null : HoneybadgerViews.person(account.owner()));
    view.set("sites", Json.array(inside("site", project), this::site));
    var teams = store.teamsOf(project.id());
    view.set("teams", Json.array(teams, HoneybadgerProjects::team));
    view.set("users", Json.array(members(teams), HoneybadgerProjects::user));
  }

  private static JsonNode text(String text) {
    return Json.object().textNode(text);
  }

  private List<? extends Listable> inside(String type, StoredResource project) {
    return directory.source(type).childrenOf("project", project.id(), Instant.MAX);
  }

  private ObjectNode site(Listable site) {
    return directory.source("site").view(site.id()).retain(SITE);
  }

  private static ObjectNode team(Team team) {
    return Json.object().put("id", team.id()).put("name", team.name());
  }

  /** The members of some teams, each address once. */
  private List<Member> members(List<Team> teams) {
    var byEmail = new LinkedHashMap<String, Member>();
    for (var team : teams) {
      store.membersOf(team.id(), Instant.MAX).forEach(one -> byEmail.put(one.email(), one));
    }
    return new ArrayList<>(byEmail.values());
  }

  private static ObjectNode user(Member member) {
    return Json.object()
        .put("id", member.id())
        .put("email", member.email())
        .put("name", member.name());
  }

  void completeFault(ObjectNode view, StoredResource fault) {
    var comments = directory.source("comment").childrenOf("fault", fault.id(), Instant.MAX);
    view.put("comments_count", comments.size());
    var assignee = fault.values().path("assignee_id").asLong();
    var member = store.members.get(assignee);
    if (member != null) {
      view.set("assignee", user(member));
    }
  }

  /** Whoever knows the address of a check-in can report to it. */
  void completeCheckIn(ObjectNode view, String reportingUrl) {
    view.put("url", reportingUrl + "/check_in/" + view.path("url").asText());
  }

  /** How the sites and check-ins on a status page are. */
  void completeStatusPage(ObjectNode view) {
    completeEntries(view.path("sites"), "site", "last_checked_at");
    completeEntries(view.path("check_ins"), "check_in", "reported_at");
  }

  private void completeEntries(JsonNode entries, String type, String time) {
    for (var entry : entries) {
      var id = entry.path(type + "_id").asText();
      if (entry instanceof ObjectNode shown && directory.exists(type, id)) {
        var known = directory.source(type).view(id);
        shown.set("state", known.get("state"));
        shown.set(time, known.get(time));
        shown.remove("position");
      }
    }
  }

  /** The projects of a team, as the team shows them. */
  List<ObjectNode> ofTeam(long teamId) {
    return store.projectsOf(teamId).stream()
        .filter(id -> directory.exists("project", id))
        .map(id -> directory.source("project").view(id).retain(IN_TEAM))
        .toList();
  }
}
