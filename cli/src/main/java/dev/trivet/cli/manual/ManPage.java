package dev.trivet.cli.manual;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes a page for {@code man} that says the same as {@code --help}. */
public final class ManPage {

  private final CommandSpec command;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** {@return the name of the page, as people give it to man} */
  public static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /**
   * Writes the page.
   *
   * @param command the program or one of its commands
   * @param date the day that the page shows, such as {@code 2026-11-21}
   * @param version the version that the page shows
   * @return troff with the macros of man
   */
  public static String of(CommandSpec command, String date, String version) {
    return new ManPage(command).write(date, version);
  }

  private String write(String date, String version) {
    var title = escaped(name(command)).toUpperCase(Locale.ROOT);
    line(".TH " + title + " 1 " + date + " \"Trivet " + escaped(version) + "\"");
    line(".nh"); // no option is broken, so that it can be copied
    line(".ad l");
    section("NAME", escaped(name(command) + " - " + summary(command)));
    section("SYNOPSIS", escaped(synopsis()));
    section("DESCRIPTION", String.join("\n.PP\n", paragraphs(command)));
    line(".SH OPTIONS");
    command.options().stream().filter(option -> !option.hidden()).forEach(this::option);
    if (!command.subcommands().isEmpty()) {
      line(".SH COMMANDS");
      subcommands().forEach(one -> item(reference(one), escaped(summary(one))));
    }
    var exitCodes = command.usageMessage().exitCodeList();
    if (!exitCodes.isEmpty()) {
      line(".SH \"EXIT STATUS\"");
      exitCodes.forEach((code, meaning) -> item("\\fB" + code + "\\fR", escaped(meaning)));
    }
    section("SEE ALSO", seeAlso());
    return page.toString();
  }

  private void section(String heading, String text) {
    line(".SH " + (heading.contains(" ") ? '"' + heading + '"' : heading));
    line(text);
  }

  private void item(String tag, String text) {
    line(".TP");
    line(tag);
    line(text);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private String synopsis() {
    return new Help(command, Help.defaultColorScheme(Ansi.OFF))
        .synopsis(0)
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** The cells of the help: a mark, short name, separator, long name with parameter, words. */
  private void option(OptionSpec option) {
    var help = new Help(command, Help.defaultColorScheme(Ansi.OFF));
    var rows =
        help.createDefaultOptionRenderer()
            .render(option, help.createDefaultParamLabelRenderer(), help.colorScheme());
    var names =
        Stream.of(rows[0][1], rows[0][3])
            .map(Text::toString)
            .filter(name -> !name.isBlank())
            .map(name -> "\\fB" + escaped(name.strip()) + "\\fR")
            .collect(Collectors.joining(", "));
    var words =
        Arrays.stream(rows)
            .map(row -> row[4].toString().strip())
            .filter(text -> !text.isEmpty())
            .map(text -> text.replaceFirst("^Default: (.*)", "(default: $1)"))
            .map(ManPage::escaped)
            .collect(Collectors.joining("\n"));
    item(names, words);
  }

  private Stream<CommandSpec> subcommands() {
    return command.subcommands().values().stream().map(line -> line.getCommandSpec()).distinct();
  }

  private String seeAlso() {
    var parent = command.parent();
    return parent == null
        ? subcommands().map(ManPage::reference).collect(Collectors.joining(",\n"))
        : reference(parent);
  }

  private static String reference(CommandSpec command) {
    return "\\fB" + escaped(name(command)) + "\\fR(1)";
  }

  /** The first sentence, without its full stop. */
  private static String summary(CommandSpec command) {
    var text = String.join(" ", command.usageMessage().description());
    int end = text.indexOf(". ");
    return (end < 0 ? text.replaceFirst("\\.$", "") : text.substring(0, end)).strip();
  }

  private static String[] paragraphs(CommandSpec command) {
    var lines = String.join("\n", command.usageMessage().description());
    return Arrays.stream(lines.split("\n\n")).map(ManPage::escaped).toArray(String[]::new);
  }

  /** Text of which troff takes nothing for a request or an escape, and minus signs to copy. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^(?=[.'])", "\\\\&");
  }
}
