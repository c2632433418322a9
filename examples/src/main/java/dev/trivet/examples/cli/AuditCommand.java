package dev.trivet.examples.cli;

import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.PerService;
import dev.trivet.examples.access.Roster;
import dev.trivet.examples.access.Rosters;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.audit.AuditReport;
import dev.trivet.examples.audit.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says who has access to what. */
@Command(name = "audit", description = "Says who has access to what on all services; reads only.")
final class AuditCommand extends ServiceCommand {

  @Option(names = "--person", paramLabel = "E-MAIL", description = "only this person")
  private Email person;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; --json is the same as --format json")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the report there instead of printing it")
  private Path output;

  @Override
  int run(Connections connections) {
    var rosters = new Rosters(connections);
    var whom = Optional.ofNullable(person);
    PerService<Roster> found;
    try (var progress = shell().progress("reading", services().size())) {
      found =
          PerService.each(
              services(),
              service -> {
                var roster = read(rosters, service, whom);
                progress.step();
                return roster;
              });
    }
    var report = AuditReport.of(shell().clock().instant(), whom, found);
    deliver((json() ? Format.JSON : format).render(report));
    notice(report.problems());
    if (!report.problems().isEmpty()) {
      return ExitCode.FAILED;
    }
    return isKnown(report) ? ExitCode.OK : ExitCode.LEFT;
  }

  private static Roster read(Rosters rosters, Service service, Optional<Email> whom) {
    return whom.map(email -> rosters.read(service, email)).orElseGet(() -> rosters.read(service));
  }

  private boolean isKnown(AuditReport report) {
    if (report.person().isPresent() && report.rows().isEmpty()) {
      notice(
          report.person().get()
              + " is not on "
              + report.services().stream().map(Service::title).collect(Collectors.joining(", ")));
      return false;
    }
    return true;
  }

  private void deliver(String text) {
    if (output == null) {
      print(text);
      return;
    }
    try {
      Files.writeString(output, text);
      notice("written to " + output);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + output, e);
    }
  }
}
