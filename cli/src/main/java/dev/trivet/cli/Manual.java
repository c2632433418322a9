package dev.trivet.cli;

import dev.trivet.cli.manual.ManPage;
import dev.trivet.core.TrivetVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the manual pages and the completion script for the distribution; the build calls it. */
final class Manual {

  private Manual() {}

  /** Takes the folder to write to and the day that the pages show. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), arguments[1].substring(0, "2026-11-21".length()));
  }

  static void write(Path folder, String date) throws IOException {
    var line = Trivet.commandLine(Shell.ofProcess());
    var completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(completion.resolve("trivet.bash"), AutoComplete.bash("trivet", line));
    var pages = Files.createDirectories(folder.resolve("man/man1"));
    page(pages, line, date);
    for (var command : line.getSubcommands().values()) {
      page(pages, command, date);
    }
  }

  private static void page(Path pages, CommandLine line, String date) throws IOException {
    var command = line.getCommandSpec();
    var file = pages.resolve(ManPage.name(command) + ".1");
    Files.writeString(file, ManPage.of(command, date, TrivetVersion.VALUE));
  }
}
