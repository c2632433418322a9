package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Problem;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.text.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be removed.
 *
 * @param person whose access it is
 * @param answered the services that could be read; nothing is done on the others
 * @param removals what is removed, in this order
 * @param kept what cannot be removed
 * @param problems the services that could not be read
 */
public record OffboardPlan(
    Email person,
    Set<Service> answered,
    List<Membership> removals,
    List<RemainingAccess> kept,
    List<Problem> problems) {

  public OffboardPlan {
    answered = Set.copyOf(answered);
    removals = List.copyOf(removals);
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }

  /** {@return whether the person has no access to any service that could be read} */
  public boolean isEmpty() {
    return removals.isEmpty() && kept.isEmpty();
  }

  /** {@return the differences to a newer plan, in words} */
  public List<String> changes(OffboardPlan now) {
    var changes = new ArrayList<String>();
    changes.addAll(onlyIn(now, this, " is new"));
    changes.addAll(onlyIn(this, now, " is gone"));
    now.problems().stream()
        .filter(problem -> answered.contains(problem.service()))
        .forEach(problem -> changes.add(problem.toString()));
    return changes;
  }

  private static List<String> onlyIn(OffboardPlan one, OffboardPlan other, String words) {
    var known = other.everything().map(OffboardPlan::words).collect(Collectors.toSet());
    return one.everything()
        .filter(membership -> other.answered.contains(membership.service()))
        .map(OffboardPlan::words)
        .filter(text -> !known.contains(text))
        .map(text -> text + words)
        .toList();
  }

  private Stream<Membership> everything() {
    return Stream.concat(removals.stream(), kept.stream().map(RemainingAccess::membership));
  }

  /** {@return a membership for people, in one line} */
  public static String words(Membership membership) {
    var what =
        switch (membership.kind()) {
          case ACTIVE -> "member (" + membership.role() + ") of ";
          case PENDING -> "invitation to ";
          case OWNER -> "owner of the account of ";
        };
    return Formats.plain(membership.service().title() + ": " + what + membership.team().name());
  }
}
