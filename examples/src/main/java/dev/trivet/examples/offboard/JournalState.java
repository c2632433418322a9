package dev.trivet.examples.offboard;

import dev.trivet.core.json.JsonValue;
import dev.trivet.examples.access.Email;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the lines of a journal say about the run that did not end.
 *
 * @param person whom the run is about; empty when every run in the journal ended
 * @param confirmed the keys of writes that are known to be carried out
 * @param open the keys of writes that were begun, and nothing is known about their end
 */
record JournalState(Optional<Email> person, Set<String> confirmed, Set<String> open) {

  static JournalState of(List<String> lines) {
    var state = new JournalState(Optional.empty(), new LinkedHashSet<>(), new LinkedHashSet<>());
    for (var line : lines) {
      state = state.after(JsonValue.parse(line));
    }
    return state;
  }

  private JournalState after(JsonValue line) {
    var key = text(line, "key");
    switch (text(line, "event")) {
      case "begin" -> {
        return resumes(line)
            ? this
            : new JournalState(
                Optional.of(new Email(text(line, "person"))),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
      }
      case "end" -> {
        return new JournalState(Optional.empty(), new LinkedHashSet<>(), new LinkedHashSet<>());
      }
      case "write" -> open.add(key);
      case "confirmed" -> {
        open.remove(key);
        confirmed.add(key);
      }
      case "failed" -> open.remove(key);
      default -> throw new IllegalArgumentException("no line of an offboarding journal");
    }
    return this;
  }

  private boolean resumes(JsonValue begin) {
    return person.isPresent() && person.get().is(text(begin, "person"));
  }

  private static String text(JsonValue line, String name) {
    return line.get(name).flatMap(JsonValue::asText).orElse("");
  }
}
