package dev.trivet.cli;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.holdings.Holding;
import dev.trivet.cli.offboard.OffboardPlan;
import dev.trivet.cli.offboard.OffboardResult;
import dev.trivet.cli.text.Formats;
import dev.trivet.cli.text.JsonText;
import dev.trivet.cli.text.TextTable;
import dev.trivet.core.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a person holds, for people and for other programs. */
final class HoldingText {

  private HoldingText() {}

  /** {@return a table of the holdings with a blank line below; nothing if there are none} */
  static String plan(OffboardPlan plan, int columns) {
    var table = new TextTable("SERVICE", "HOLDS", "NAME", "PLAN", "REASON");
    for (var holding : plan.holdings()) {
      table.add(cells(holding, holding.decision().words(), holding.reason()));
    }
    return plan.holdings().isEmpty() ? "" : table.within(columns) + "\n";
  }

  /** {@return a table of what became of the holdings; nothing if none was to be changed} */
  static String result(OffboardResult result, int columns) {
    var table = new TextTable("SERVICE", "HOLDS", "NAME", "OUTCOME", "DETAIL");
    for (var one : result.handOvers()) {
      var detail = one.detail().isEmpty() ? one.holding().reason() : one.detail();
      table.add(cells(one.holding(), one.outcome().words(), detail));
    }
    return result.handOvers().isEmpty() ? "" : table.within(columns) + "\n";
  }

  /** {@return what the person still holds, and when the person is still on call} */
  static String left(OffboardResult result) {
    var text =
        new StringBuilder(result.held().isEmpty() ? "\nNothing is held.\n" : "\nStill held:\n");
    result.held().forEach(holding -> text.append("  ").append(holding.words()).append('\n'));
    if (!result.onCall().isEmpty()) {
      text.append("\nStill on call:\n");
      result.onCall().forEach(turn -> text.append("  ").append(Formats.plain(turn)).append('\n'));
    }
    return text.toString();
  }

  private static String[] cells(Holding holding, String what, String why) {
    return new String[] {holding.service().title(), holding.kind(), holding.name(), what, why};
  }

  static @Nullable String successor(OffboardPlan plan) {
    return plan.parties().successor().map(Email::address).orElse(null);
  }

  static List<JsonValue> json(List<Holding> holdings) {
    return holdings.stream().map(HoldingText::json).toList();
  }

  static List<JsonValue> json(OffboardResult result) {
    return result.handOvers().stream()
        .map(
            one ->
                JsonText.object(
                    "what", json(one.holding()),
                    "outcome", one.outcome().words(),
                    "detail", one.detail()))
        .toList();
  }

  private static JsonValue json(Holding holding) {
    return JsonText.object(
        "service", holding.service().key(),
        "kind", holding.kind(),
        "name", holding.name(),
        "decision", holding.decision().words(),
        "reason", holding.reason(),
        "key", holding.key());
  }
}
