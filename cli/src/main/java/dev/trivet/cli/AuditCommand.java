package dev.trivet.cli;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Roster;
import dev.trivet.cli.access.Rosters;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceResults;
import dev.trivet.cli.audit.AuditReport;
import dev.trivet.cli.audit.Format;
import dev.trivet.cli.text.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports who has access to what. */
@Command(
    name = "audit",
    description = {
      "Reports who has access to what on all services. Only reads.",
      "Reports everybody unless people are named."
    })
final class AuditCommand extends ServiceCommand {

  @Mixin private PeopleOption people = new PeopleOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; --json means --format json")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the report to this file instead of printing it")
  private @Nullable Path output;

  @Override
  int run(Connections connections) {
    if (output != null) {
      requireWritable(output);
    }
    var whom = people.read(shell().in(), this::notice);
    var rosters = new Rosters(connections);
    ServiceResults<Roster> found;
    try (var progress = shell().progress("reading", services().size())) {
      found =
          ServiceResults.each(
              services(),
              service -> {
                var roster = read(rosters, service, whom);
                progress.step();
                return roster;
              });
    }
    var report = AuditReport.of(shell().clock().instant(), whom, found);
    boolean delivered =
        deliver((json() ? Format.JSON : format).render(report, output == null ? columns() : 0));
    notice(report.problems());
    if (!delivered || !report.problems().isEmpty()) {
      return ExitCode.FAILED;
    }
    return isKnown(report) ? ExitCode.OK : ExitCode.LEFT;
  }

  private static Roster read(Rosters rosters, Service service, List<Email> whom) {
    if (whom.size() == 1) {
      return rosters.read(service, whom.get(0));
    }
    var everybody = rosters.read(service);
    return whom.isEmpty() ? everybody : everybody.of(whom);
  }

  private boolean isKnown(AuditReport report) {
    var unknown = report.unknown();
    if (unknown.isEmpty()) {
      return true;
    }
    var services = report.services().stream().map(Service::title).collect(Collectors.joining(", "));
    if (report.asked().size() == 1) {
      notice(unknown.get(0) + " is not on " + services);
    } else {
      notice(
          unknown.size() + " of " + report.asked().size() + " people are not on " + services + ":");
      unknown.forEach(email -> notice("  " + email));
    }
    return false;
  }

  /** Finds out before the first request what can be wrong with the name of a file. */
  private static void requireWritable(Path file) {
    var folder = file.toAbsolutePath().getParent();
    var reason = "";
    if (folder == null || Files.isDirectory(file)) {
      reason = "it is a folder";
    } else if (!Files.isDirectory(folder)) {
      reason = "no such folder";
    } else if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      reason = "permission denied";
    }
    if (!reason.isEmpty()) {
      throw new IllegalArgumentException("cannot write " + file + ": " + reason);
    }
  }

  private boolean deliver(String text) {
    if (output == null) {
      print(text);
      return true;
    }
    try {
      Files.writeString(output, text);
      notice("written to " + output);
      return true;
    } catch (IOException e) {
      notice("cannot write " + output + ": " + Formats.reason(e));
      return false;
    }
  }
}
