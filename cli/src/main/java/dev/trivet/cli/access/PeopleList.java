package dev.trivet.cli.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of people: one address per line. Blank lines and lines that begin with {@code #} mean
 * nothing, and neither does a heading as spreadsheets write it.
 *
 * @param people everybody in the list, once, in its order
 * @param repeated the lines of those who are in the list more than once
 */
public record PeopleList(List<Email> people, Map<Email, List<Integer>> repeated) {

  private static final Set<String> HEADINGS = Set.of("email", "e-mail", "mail", "person");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char NOT_UTF_8 = '\uFFFD';
  private static final int MOST_LINES_NAMED = 10;

  public PeopleList {
    people = List.copyOf(people);
    repeated = Map.copyOf(repeated);
  }

  /**
   * Reads a list to its end.
   *
   * @param name what messages call the list
   * @throws IllegalArgumentException if a line is not an address, or the list is empty
   */
  public static PeopleList read(String name, BufferedReader reader) throws IOException {
    var lines = new LinkedHashMap<Email, List<Integer>>();
    var wrong = new ArrayList<Integer>();
    boolean first = true;
    int number = 0;
    for (var text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      var line = (number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
      line = line.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!first || !HEADINGS.contains(line.toLowerCase(Locale.ROOT))) {
        add(line, number, lines, wrong);
      }
      first = false;
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(name + ": not one e-mail address: " + lines(wrong));
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(name + ": nobody is in it");
    }
    var people = List.copyOf(lines.keySet());
    lines.values().removeIf(numbers -> numbers.size() == 1);
    return new PeopleList(people, lines);
  }

  private static void add(
      String line, int number, Map<Email, List<Integer>> lines, List<Integer> wrong) {
    if (line.indexOf(NOT_UTF_8) >= 0) {
      wrong.add(number);
      return;
    }
    try {
      lines.computeIfAbsent(new Email(line), email -> new ArrayList<>()).add(number);
    } catch (IllegalArgumentException e) {
      wrong.add(number); // what the line says may be anything, so it is not shown
    }
  }

  /** {@return numbers of lines in words} */
  public static String lines(List<Integer> numbers) {
    var named =
        numbers.stream()
            .limit(MOST_LINES_NAMED)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    int more = numbers.size() - MOST_LINES_NAMED;
    return (numbers.size() == 1 ? "line " : "lines ")
        + named
        + (more > 0 ? " and " + more + " more" : "");
  }
}
