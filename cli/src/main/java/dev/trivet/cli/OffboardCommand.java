package dev.trivet.cli;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Rosters;
import dev.trivet.cli.holdings.Holdings;
import dev.trivet.cli.holdings.Parties;
import dev.trivet.cli.offboard.Finder;
import dev.trivet.cli.offboard.OffboardJob;
import dev.trivet.cli.text.JsonText;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes people, one after another. */
@Command(
    name = "offboard",
    description = {
      "Hands over what people hold who leave, and takes their access away.",
      "Finds what a person holds (turns on call, escalation levels, keys, assigned",
      "work), every membership and pending invitation, shows the plan, asks, hands",
      "over or removes, then reads again and reports what remains.",
      "If it is killed, the next run with the same journal finishes the job.",
      "Several people are offboarded one after another, each with a plan, a question",
      "and a journal of their own; what fails with one does not stop the rest."
    })
final class OffboardCommand extends ServiceCommand {

  @Mixin private PeopleOption people = new PeopleOption();

  @Option(
      names = "--successor",
      paramLabel = "E-MAIL",
      description = "who takes over what the person holds")
  private @Nullable Email successor;

  @Option(names = "--yes", description = "do not ask")
  private boolean yes;

  @Option(names = "--dry-run", description = "print the plan and change nothing")
  private boolean dryRun;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "the record of every change (default: offboard-E-MAIL.jsonl)")
  private @Nullable Path journal;

  @Override
  int run(Connections connections) {
    if (people.usesStandardInput() && !yes && !dryRun) {
      throw new IllegalArgumentException(
          "standard input holds the people, so no question can be asked: add --yes or --dry-run");
    }
    var parties =
        people.require(shell().in(), this::notice).stream()
            .map(leaver -> new Parties(leaver, Optional.ofNullable(successor)))
            .toList();
    if (parties.size() > 1 && journal != null) {
      throw new IllegalArgumentException("--journal is for one person: each has a journal");
    }
    var finder = new Finder(new Rosters(connections), new Holdings(connections));
    var job = new OffboardJob(connections, finder);
    if (parties.size() > 1) {
      return runAll(parties, finder, job);
    }
    var output = new OffboardRun.Output(this::print, this::printJson, json(), columns());
    return run(parties.get(0), finder, job, output);
  }

  private int run(Parties parties, Finder finder, OffboardJob job, OffboardRun.Output output) {
    var run = new OffboardRun(this, finder, job, parties, output);
    var path = Optional.ofNullable(journal).orElseGet(() -> defaultJournal(parties.leaver()));
    return dryRun ? run.dryRun() : run.run(path, () -> yes || agreed());
  }

  private int runAll(List<Parties> all, Finder finder, OffboardJob job) {
    var summary = new OffboardSummary();
    var documents = new ArrayList<JsonValue>();
    var output = new OffboardRun.Output(this::print, documents::add, json(), columns());
    for (var parties : all) {
      int number = all.indexOf(parties) + 1;
      notice("");
      notice("%s (%d of %d)".formatted(parties.leaver(), number, all.size()));
      summary.add(parties.leaver(), runOne(parties, finder, job, output));
    }
    if (json()) {
      printJson(JsonText.object("people", documents));
    } else {
      print(summary.text(columns()));
    }
    return summary.code();
  }

  private int runOne(Parties parties, Finder finder, OffboardJob job, OffboardRun.Output output) {
    try {
      return run(parties, finder, job, output);
    } catch (IllegalArgumentException e) {
      notice(String.valueOf(e.getMessage()));
      return ExitCode.FAILED;
    }
  }

  private void printJson(JsonValue document) {
    print(JsonText.pretty(document));
  }

  private boolean agreed() {
    shell().err().print("Change all of this? [y/N] ");
    shell().err().flush();
    try {
      var answer = Optional.ofNullable(shell().in().readLine()).orElse("").strip();
      return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path defaultJournal(Email person) {
    return Path.of("offboard-" + person.address().replaceAll("[^a-z0-9@._+-]", "_") + ".jsonl");
  }
}
