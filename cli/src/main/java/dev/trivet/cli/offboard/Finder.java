package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.cli.access.Rosters;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceResults;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds all access of a person, by reads only. */
public final class Finder {

  /** Invitations first, so that none is accepted while the memberships are being removed. */
  private static final Comparator<Membership> ORDER =
      Comparator.<Membership, Boolean>comparing(membership -> membership.kind() != Kind.PENDING)
          .thenComparing(Membership::service)
          .thenComparing(Membership::key);

  private final Rosters rosters;

  /** Creates a finder over the rosters. */
  public Finder(Rosters rosters) {
    this.rosters = rosters;
  }

  /** {@return the person's access, divided into what can be removed and what cannot} */
  public OffboardPlan find(Email person, Collection<Service> services) {
    var found = ServiceResults.each(services, service -> rosters.read(service, person));
    var all =
        found.values().values().stream()
            .flatMap(roster -> roster.memberships().stream())
            .sorted(ORDER)
            .toList();
    return new OffboardPlan(
        person,
        found.values().keySet(),
        all.stream().filter(membership -> RemainingAccess.of(membership).isEmpty()).toList(),
        all.stream().map(RemainingAccess::of).flatMap(Optional::stream).toList(),
        found.problems());
  }
}
