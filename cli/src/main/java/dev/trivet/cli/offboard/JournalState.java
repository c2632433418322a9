package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Email;
import dev.trivet.core.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the lines of a journal say about a run that did not finish.
 *
 * @param person whom the run is about; empty if every run in the journal finished
 * @param confirmed the keys of changes that are known to have been carried out
 * @param open the keys of changes that began and whose outcome is unknown
 */
record JournalState(Optional<Email> person, Set<String> confirmed, Set<String> open) {

  private static final List<String> EVENTS =
      List.of("begin", "write", "confirmed", "failed", "end");

  /** A line that no journal has. */
  static final class ForeignLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private ForeignLineException(int number, Throwable cause) {
      super("line " + number + " is not one of a journal", cause);
    }
  }

  static JournalState of(List<String> lines) throws ForeignLineException {
    var state = finished();
    int number = 0;
    for (var line : lines) {
      number++;
      try {
        state = state.after(JsonValue.parse(line));
      } catch (IllegalArgumentException e) {
        throw new ForeignLineException(number, e);
      }
    }
    return state;
  }

  /** Whether a text may be the beginning of a line; the empty text may be. */
  static boolean isBeginningOfLine(String half) {
    return EVENTS.stream()
        .map("{\"event\":\"%s\",\"at\":\""::formatted)
        .anyMatch(start -> half.startsWith(start) || start.startsWith(half));
  }

  private static JournalState finished() {
    return new JournalState(Optional.empty(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  private JournalState after(JsonValue line) {
    var event = text(line, "event");
    if (event.equals("begin")) {
      var whom = new Email(text(line, "person"));
      return person.filter(whom::equals).isPresent()
          ? this
          : new JournalState(Optional.of(whom), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
    if (person.isEmpty()) {
      throw new IllegalArgumentException("no run has begun");
    }
    if (event.equals("end")) {
      return finished();
    }
    var key = text(line, "key");
    ChangeKey.service(key);
    switch (event) {
      case "write" -> open.add(key);
      case "confirmed" -> {
        open.remove(key);
        confirmed.add(key);
      }
      case "failed" -> {
        if (isUnclear(line)) {
          open.add(key);
        } else {
          open.remove(key);
        }
      }
      default -> throw new IllegalArgumentException("unknown event");
    }
    return this;
  }

  private static boolean isUnclear(JsonValue line) {
    return line.get("unclear").flatMap(JsonValue::asBoolean).orElse(false);
  }

  private static String text(JsonValue line, String name) {
    return line.get(name).flatMap(JsonValue::asText).orElse("");
  }
}
