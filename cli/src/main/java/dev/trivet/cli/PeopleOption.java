package dev.trivet.cli;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.PeopleList;
import dev.trivet.cli.text.Formats;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The people whom a command is about. */
final class PeopleOption {

  private static final Path STANDARD_INPUT = Path.of("-");

  @Option(
      names = "--person",
      arity = "1..*",
      paramLabel = "E-MAIL",
      showDefaultValue = Visibility.NEVER,
      description = "a person; more of them may follow")
  private List<Email> named = List.of();

  @Option(
      names = "--people-from",
      paramLabel = "FILE",
      description = {
        "a file with one address per line, in UTF-8; - is standard input;",
        "blank lines and lines that begin with # are skipped"
      })
  private @Nullable Path list;

  /** {@return whether the list takes standard input, so that nobody can answer a question} */
  boolean usesStandardInput() {
    return STANDARD_INPUT.equals(list);
  }

  /**
   * Reads the list, if there is one.
   *
   * @param in standard input
   * @param notice takes a line for everybody who is in the list more than once
   * @return everybody, once, those first who are named on the command line
   * @throws IllegalArgumentException if the list cannot be used
   */
  List<Email> read(BufferedReader in, Consumer<String> notice) {
    var people = new LinkedHashSet<>(named);
    if (list != null) {
      var name = usesStandardInput() ? "standard input" : list.toString();
      var read = read(name, list, in);
      new TreeMap<>(read.repeated())
          .forEach(
              (email, lines) ->
                  notice.accept(name + ": " + email + " is in " + PeopleList.lines(lines)));
      people.addAll(read.people());
    }
    return new ArrayList<>(people);
  }

  /**
   * Reads the list, if there is one.
   *
   * @throws IllegalArgumentException if there is nobody, or the list cannot be used
   */
  List<Email> require(BufferedReader in, Consumer<String> notice) {
    var people = read(in, notice);
    if (people.isEmpty()) {
      throw new IllegalArgumentException("nobody is named: use --person or --people-from");
    }
    return people;
  }

  private PeopleList read(String name, Path file, BufferedReader in) {
    try {
      if (usesStandardInput()) {
        return PeopleList.read(name, in);
      }
      // what is not UTF-8 becomes a sign that no address may have, so its line can be named
      try (var reader =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
        return PeopleList.read(name, reader);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + name + ": " + Formats.reason(e), e);
    }
  }
}
