package dev.trivet.examples.offboard;

import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.access.Membership.Kind;
import dev.trivet.examples.access.PerService;
import dev.trivet.examples.access.Rosters;
import dev.trivet.examples.access.Service;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds everything a person has, by reads only. */
public final class Finder {

  /** Invitations first: nobody shall accept one while the rest is taken away. */
  private static final Comparator<Membership> ORDER =
      Comparator.<Membership, Boolean>comparing(membership -> membership.kind() != Kind.PENDING)
          .thenComparing(Membership::service)
          .thenComparing(Membership::key);

  private final Rosters rosters;

  /** Over the rosters. */
  public Finder(Rosters rosters) {
    this.rosters = rosters;
  }

  /** What the person has, divided into what can be taken away and what cannot. */
  public OffboardPlan find(Email person, Collection<Service> services) {
    var found = PerService.each(services, service -> rosters.read(service, person));
    var all =
        found.values().values().stream()
            .flatMap(roster -> roster.memberships().stream())
            .sorted(ORDER)
            .toList();
    return new OffboardPlan(
        person,
        found.values().keySet(),
        all.stream().filter(membership -> Left.of(membership).isEmpty()).toList(),
        all.stream().map(Left::of).flatMap(Optional::stream).toList(),
        found.problems());
  }
}
