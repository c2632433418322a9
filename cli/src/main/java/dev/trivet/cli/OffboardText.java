package dev.trivet.cli;

import dev.trivet.cli.access.Membership;
import dev.trivet.cli.offboard.OffboardPlan;
import dev.trivet.cli.offboard.OffboardResult;
import dev.trivet.cli.offboard.RemainingAccess;
import dev.trivet.cli.text.Formats;
import dev.trivet.cli.text.JsonText;
import dev.trivet.cli.text.TextTable;
import dev.trivet.core.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** Writes plans and results of offboarding, for people and for other programs. */
final class OffboardText {

  private OffboardText() {}

  static String plan(OffboardPlan plan, int columns) {
    var table = new TextTable("SERVICE", "TEAM", "WHAT", "PLAN", "REASON");
    for (var membership : plan.removals()) {
      table.add(cells(membership, "remove", ""));
    }
    for (var access : plan.kept()) {
      table.add(cells(access.membership(), "keep", access.reason()));
    }
    return HoldingText.plan(plan, columns) + table.within(columns);
  }

  static String result(OffboardResult result, int columns) {
    var text = new StringBuilder("\n");
    var table = new TextTable("SERVICE", "TEAM", "WHAT", "OUTCOME", "DETAIL");
    for (var removal : result.removals()) {
      table.add(cells(removal.membership(), removal.outcome().words(), removal.detail()));
    }
    text.append(HoldingText.result(result, columns)).append(table.within(columns));
    result
        .recovered()
        .forEach(
            key -> text.append("done by an earlier run: ").append(Formats.plain(key)).append('\n'));
    text.append(HoldingText.left(result));
    text.append(result.remaining().isEmpty() ? "\nNo access remains.\n" : "\nRemaining access:\n");
    for (var access : result.remaining()) {
      text.append("  ").append(OffboardPlan.words(access.membership()));
      text.append(" (").append(access.reason()).append(")\n");
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
        "person", plan.parties().leaver().address(),
        "successor", HoldingText.successor(plan),
        "holdings", HoldingText.json(plan.holdings()),
        "onCall", plan.onCall(),
        "remove", plan.removals().stream().map(OffboardText::json).toList(),
        "keep", remaining(plan.kept()),
        "problems", JsonText.problems(plan.problems()));
  }

  static JsonValue json(OffboardPlan plan, OffboardResult result) {
    return JsonText.object(
        "person", plan.parties().leaver().address(),
        "successor", HoldingText.successor(plan),
        "handOvers", HoldingText.json(result),
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
        "held", HoldingText.json(result.held()),
        "onCall", result.onCall(),
        "remaining", remaining(result.remaining()),
        "problems", JsonText.problems(result.problems()),
        "journalProblem", result.journalProblem().orElse(null));
  }

  private static List<JsonValue> remaining(List<RemainingAccess> all) {
    return all.stream()
        .map(
            access ->
                JsonText.object(
                    "what", json(access.membership()),
                    "reason", access.reason(),
                    "harmless", access.harmless()))
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
