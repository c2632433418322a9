package dev.trivet.testkit.internal.honeybadgerv3;

import dev.trivet.testkit.internal.Call;
import java.util.List;
import java.util.Map;

/** Which scope a call needs. Where sources differ, the one that the table of operations names. */
final class V3Scopes {
  private static final Map<String, String> AREAS =
      Map.ofEntries(
          Map.entry("faults", "faults"),
          Map.entry("notices", "faults"),
          Map.entry("sites", "uptime"),
          Map.entry("check_ins", "checkins"),
          Map.entry("deploys", "deploys"),
          Map.entry("integrations", "integrations"),
          Map.entry("dashboards", "dashboards"),
          Map.entry("alarms", "alarms"),
          Map.entry("streams", "insights"),
          Map.entry("insights", "insights"),
          Map.entry("incidents", "incidents"),
          Map.entry("members", "team"),
          Map.entry("invitations", "team"),
          Map.entry("teams", "team"),
          Map.entry("status_pages", "status_pages"),
          Map.entry("account", "account"));

  private V3Scopes() {}

  /** The scope; an empty text where none is needed. */
  static String of(Call call, String prefix) {
    var path = List.of(call.path().substring(prefix.length() + 1).split("/", -1));
    if (path.get(0).equals("token")) {
      return "";
    }
    if (path.equals(List.of("projects")) && call.write()) {
      return "projects:create";
    }
    var area = AREAS.getOrDefault(path.get(0), "projects");
    var below = path.get(0).equals("account") ? 1 : 2;
    if (path.size() > below) {
      area = AREAS.getOrDefault(path.get(below), area);
    }
    boolean reads = !call.write() || path.contains("queries");
    return area + (reads ? ":read" : ":write");
  }
}
