package dev.trivet.cli.holdings;

import dev.trivet.cli.access.Service;
import dev.trivet.cli.text.Progress;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.faults.Fault;
import dev.trivet.honeybadger.faults.FaultQuery;
import dev.trivet.honeybadger.faults.FaultUpdate;
import dev.trivet.honeybadger.projects.Project;
import dev.trivet.honeybadger.values.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Faults of Honeybadger that are assigned to the person and not resolved. Projects without a fault
 * to resolve cost no call, which matters with 360 calls an hour.
 */
final class FaultHoldings implements HoldingFinder {

  private final HoneybadgerClient honeybadger;
  private final Parties parties;
  private final Progress progress;

  FaultHoldings(HoneybadgerClient honeybadger, Parties parties, Progress progress) {
    this.honeybadger = honeybadger;
    this.parties = parties;
    this.progress = progress;
  }

  @Override
  public String kind() {
    return "fault";
  }

  @Override
  public List<Holding> find() {
    var projects =
        honeybadger.projects().list().stream()
            .filter(project -> project.unresolvedFaultCount().orElse(1L) > 0)
            .toList();
    progress.expect(projects.size());
    var found = new ArrayList<Holding>();
    for (var project : projects) {
      for (var fault : assigned(project)) {
        found.add(holding(project, fault));
      }
      progress.step();
    }
    return found;
  }

  /** What the search finds is compared with the address: it may ignore what it does not know. */
  private List<Fault> assigned(Project project) {
    var search = FaultQuery.all().search("-is:resolved assignee:" + parties.leaver());
    return honeybadger.projects().faults().list(project.id(), search).stream()
        .filter(fault -> !fault.resolved().orElse(false))
        .filter(fault -> parties.leaver().is(fault.assignee().flatMap(Person::email)))
        .toList();
  }

  private Holding holding(Project project, Fault fault) {
    var place = project.name().orElseGet(() -> Long.toString(project.id()));
    return Holding.of(
            Service.HONEYBADGER,
            kind(),
            project.id() + "-" + fault.id(),
            fault.klass().orElse("#" + fault.id()) + " in " + place)
        .settle(
            successor(project, place),
            id -> () -> assign(project, fault, Patch.to(id)),
            () -> assign(project, fault, Patch.clear()),
            Optional.empty());
  }

  /** The ID of a user, which only projects tell, is not the ID of a member of a team. */
  private Optional<Successor> successor(Project project, String place) {
    return parties.successor(
        "in the project " + place + " on Honeybadger",
        email ->
            project.users().stream()
                .filter(user -> email.is(user.email()))
                .flatMap(user -> user.id().stream())
                .findFirst());
  }

  private boolean assign(Project project, Fault fault, Patch<Long> user) {
    var update = FaultUpdate.builder().assigneeId(user).build();
    honeybadger.projects().faults().update(project.id(), fault.id(), update);
    return true;
  }
}
