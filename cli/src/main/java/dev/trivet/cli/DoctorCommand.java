package dev.trivet.cli;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.doctor.Diagnosis;
import dev.trivet.cli.doctor.Doctor;
import dev.trivet.cli.text.Formats;
import dev.trivet.cli.text.JsonText;
import dev.trivet.cli.text.TextTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Reports whether the services can be used. */
@Command(
    name = "doctor",
    description = {
      "Reports whether the services can be used.",
      "Says for each service whether there is a token, its kind, whether it is",
      "accepted, what is left of the rate limit, and the first thing that would",
      "fail. Only reads, so it cannot tell whether a token may write."
    })
final class DoctorCommand extends ServiceCommand {

  @Override
  int run(Connections connections) {
    var doctor = new Doctor(connections);
    var diagnoses = services().stream().map(doctor::examine).toList();
    if (json()) {
      var all = diagnoses.stream().map(Diagnosis::toJson).toList();
      print(JsonText.pretty(JsonText.object("services", all)));
    } else {
      print(table(diagnoses));
    }
    return diagnoses.stream().allMatch(Diagnosis::isHealthy) ? ExitCode.OK : ExitCode.FAILED;
  }

  private String table(List<Diagnosis> diagnoses) {
    var table = new TextTable("SERVICE", "TOKEN", "KIND", "ACCEPTED", "LIMIT", "PLACE", "FAILS");
    for (var each : diagnoses) {
      table.add(
          each.service().title(),
          each.token() ? "present" : "missing",
          each.kind(),
          each.accepted().name().toLowerCase(Locale.ROOT),
          limit(each),
          each.place(),
          each.isHealthy() ? "nothing" : each.fails());
    }
    return table.within(columns());
  }

  private String limit(Diagnosis diagnosis) {
    var limit = diagnosis.limit();
    if (limit.remaining().isEmpty()) {
      return "unknown";
    }
    return limit.remaining().get()
        + limit.limit().map(all -> " of " + all).orElse("")
        + " left"
        + limit.resetsAt().map(this::until).orElse("");
  }

  private String until(Instant reset) {
    var left = Duration.between(shell().clock().instant(), reset);
    return left.isNegative() ? "" : " for " + Formats.time(left);
  }
}
