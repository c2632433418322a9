package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list of items can be narrowed by. A key that comes several times means any of them. */
record ItemFilters(Call call, RollbarStore store) {
  private static final Set<String> REPEATED = Set.of("environment", "framework", "level", "status");

  /** Refuses what the service cannot make sense of. */
  void check() {
    if (call.query("assigned_user") != null && call.query("assigned_team") != null) {
      throw new Refusal(422, "assigned_user and assigned_team cannot be used together.");
    }
    for (var id : ids()) {
      if (!id.trim().matches("[0-9]{1,18}")) {
        throw new Refusal(422, "Invalid item id: " + id);
      }
    }
  }

  private List<String> ids() {
    var ids = call.query("ids");
    return ids == null || ids.isEmpty() ? List.of() : List.of(ids.split(",", -1));
  }

  boolean matches(Item item) {
    return matchesRepeated(item)
        && matchesIds(item)
        && matchesQuery(item)
        && matchesUser(item, call.query("assigned_user"))
        && matchesTeam(item)
        && matchesSnooze(item, call.query("is_snoozed"));
  }

  private boolean matchesRepeated(Item item) {
    return REPEATED.stream()
        .allMatch(
            name -> {
              var wanted = call.query().get(name);
              return wanted == null || wanted.contains(item.text(name));
            });
  }

  private boolean matchesIds(Item item) {
    var ids = ids();
    return ids.isEmpty() || ids.stream().anyMatch(id -> Long.parseLong(id.trim()) == item.id());
  }

  private boolean matchesQuery(Item item) {
    var query = call.query("query");
    return query == null || lower(item.text("title")).contains(lower(query));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private boolean matchesUser(Item item, @Nullable String wanted) {
    if (wanted == null) {
      return true;
    }
    var id = item.number("assigned_user_id");
    return switch (wanted) {
      case "assigned" -> id != null;
      case "unassigned" -> id == null;
      default -> {
        var user = id == null ? null : store.users.get(id);
        yield user != null && user.username().equals(wanted);
      }
    };
  }

  private boolean matchesTeam(Item item) {
    var wanted = call.query().get("assigned_team");
    if (wanted == null) {
      return true;
    }
    var id = item.number("assigned_team_id");
    var team = id == null ? null : store.teams.get(id);
    return team != null
        && (wanted.contains(team.name()) || wanted.contains(Long.toString(team.id())));
  }

  private static boolean matchesSnooze(Item item, @Nullable String wanted) {
    return wanted == null || Boolean.parseBoolean(wanted) == item.snoozed();
  }
}
