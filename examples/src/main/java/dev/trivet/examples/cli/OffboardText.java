package dev.trivet.examples.cli;

import dev.trivet.core.json.JsonValue;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.offboard.Left;
import dev.trivet.examples.offboard.OffboardPlan;
import dev.trivet.examples.offboard.OffboardResult;
import dev.trivet.examples.text.JsonText;
import dev.trivet.examples.text.TextTable;
import java.util.List;
import java.util.Locale;

/** Plans and results of offboarding, for people and for machines. */
final class OffboardText {

  private OffboardText() {}

  static String plan(OffboardPlan plan) {
    var table = new TextTable("SERVICE", "TEAM", "WHAT", "PLAN", "REASON");
    for (var membership : plan.removals()) {
      table.add(cells(membership, "remove", ""));
    }
    for (var left : plan.kept()) {
      table.add(cells(left.membership(), "stays", left.reason()));
    }
    return table.toString();
  }

  static String result(OffboardResult result) {
    var text = new StringBuilder("\n");
    var table = new TextTable("SERVICE", "TEAM", "WHAT", "OUTCOME", "DETAIL");
    for (var removal : result.removals()) {
      table.add(cells(removal.membership(), removal.outcome().words(), removal.detail()));
    }
    text.append(table);
    result
        .recovered()
        .forEach(key -> text.append("done by an earlier run: ").append(key).append('\n'));
    text.append(result.left().isEmpty() ? "\nNothing is left.\n" : "\nLeft:\n");
    for (var left : result.left()) {
      text.append("  ").append(OffboardPlan.words(left.membership()));
      text.append(" (").append(left.reason()).append(")\n");
    }
    return text.toString();
  }

  private static String[] cells(Membership membership, String what, String why) {
    return new String[] {
      membership.service().title(), membership.team().name(), kind(membership), what, why
    };
  }

  private static String kind(Membership membership) {
    return switch (membership.kind()) {
      case ACTIVE -> "member (" + membership.role() + ")";
      case PENDING -> "invitation (" + membership.role() + ")";
      case OWNER -> "account owner";
    };
  }

  static JsonValue json(OffboardPlan plan) {
    return JsonText.object(
        "person", plan.person().address(),
        "remove", plan.removals().stream().map(OffboardText::json).toList(),
        "keep", left(plan.kept()),
        "problems", JsonText.problems(plan.problems()));
  }

  static JsonValue json(OffboardPlan plan, OffboardResult result) {
    return JsonText.object(
        "person", plan.person().address(),
        "removals",
            result.removals().stream()
                .map(
                    removal ->
                        JsonText.object(
                            "what", json(removal.membership()),
                            "outcome", removal.outcome().words(),
                            "detail", removal.detail()))
                .toList(),
        "doneEarlier", result.recovered(),
        "left", left(result.left()),
        "problems", JsonText.problems(result.problems()));
  }

  private static List<JsonValue> left(List<Left> all) {
    return all.stream()
        .map(
            left ->
                JsonText.object(
                    "what", json(left.membership()),
                    "reason", left.reason(),
                    "harmless", left.harmless()))
        .toList();
  }

  private static JsonValue json(Membership membership) {
    return JsonText.object(
        "service", membership.service().key(),
        "team", membership.team().name(),
        "kind", membership.kind().name().toLowerCase(Locale.ROOT),
        "role", membership.role(),
        "key", membership.key());
  }
}
