package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.cli.access.Roster;
import dev.trivet.cli.access.Rosters;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceResults;
import dev.trivet.cli.holdings.Holdings;
import dev.trivet.cli.holdings.Parties;
import dev.trivet.cli.holdings.ServiceHoldings;
import dev.trivet.cli.text.Progress;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds everything that a person holds and all access of the person, by reads only. */
public final class Finder {

  /** Invitations first, so that none is accepted while the memberships are being removed. */
  private static final Comparator<Membership> ORDER =
      Comparator.<Membership, Boolean>comparing(membership -> membership.kind() != Kind.PENDING)
          .thenComparing(Membership::service)
          .thenComparing(Membership::key);

  /** What one service tells of a person. */
  private record Found(Roster roster, ServiceHoldings held) {}

  private final Rosters rosters;
  private final Holdings holdings;

  /** Creates a finder over rosters and holdings. */
  public Finder(Rosters rosters, Holdings holdings) {
    this.rosters = rosters;
    this.holdings = holdings;
  }

  /** {@return what is to be handed over and removed, and what cannot be} */
  public OffboardPlan find(Parties parties, Collection<Service> services, Progress progress) {
    var found =
        ServiceResults.each(
            services,
            service -> {
              var roster = rosters.read(service, parties.leaver());
              var held = holdings.read(service, parties, progress);
              progress.step();
              return new Found(roster, held);
            });
    var all =
        found.values().values().stream()
            .flatMap(one -> one.roster().memberships().stream())
            .sorted(ORDER)
            .toList();
    return new OffboardPlan(
        parties,
        found.values().keySet(),
        found.values().values().stream().flatMap(one -> one.held().holdings().stream()).toList(),
        found.values().values().stream().flatMap(one -> one.held().onCall().stream()).toList(),
        all.stream().filter(membership -> RemainingAccess.of(membership).isEmpty()).toList(),
        all.stream().map(RemainingAccess::of).flatMap(Optional::stream).toList(),
        found.problems());
  }
}
