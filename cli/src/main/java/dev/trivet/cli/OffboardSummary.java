package dev.trivet.cli;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.text.TextTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the runs for several people ended. */
final class OffboardSummary {

  /** The codes with their words, the one that matters most first. */
  private static final Map<Integer, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(ExitCode.FAILED, "something failed");
    WORDS.put(ExitCode.CHANGED, "something changed after planning");
    WORDS.put(ExitCode.REFUSED, "somebody has to take over");
    WORDS.put(ExitCode.CANCELLED, "nothing was changed");
    WORDS.put(ExitCode.LEFT, "something is left, or not found");
    WORDS.put(ExitCode.OK, "as requested");
  }

  private final Map<Email, Integer> codes = new LinkedHashMap<>();

  void add(Email person, int code) {
    codes.put(person, code);
  }

  /** {@return the code of the whole command: the one that matters most} */
  int code() {
    return WORDS.keySet().stream().filter(codes::containsValue).findFirst().orElse(ExitCode.OK);
  }

  /** {@return how many ended how, and everybody with whom not all is as requested} */
  String text(int columns) {
    var table = new TextTable("PERSON", "RESULT");
    codes.forEach(
        (person, code) -> {
          if (code != ExitCode.OK) {
            table.add(person.address(), words(code));
          }
        });
    var fine = codes.values().stream().filter(code -> code == ExitCode.OK).count();
    return "\n"
        + fine
        + " of "
        + (codes.size() == 1 ? "1 person" : codes.size() + " people")
        + " as requested\n"
        + (fine == codes.size() ? "" : table.within(columns));
  }

  private static String words(int code) {
    return WORDS.getOrDefault(code, "");
  }
}
