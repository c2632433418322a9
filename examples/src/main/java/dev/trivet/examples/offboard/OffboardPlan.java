package dev.trivet.examples.offboard;

import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.access.Problem;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be taken away.
 *
 * @param person from whom
 * @param answered the services that could be read; nothing is done on the others
 * @param removals what goes, in this order
 * @param kept what stays
 * @param problems what could not be read
 */
public record OffboardPlan(
    Email person,
    Set<Service> answered,
    List<Membership> removals,
    List<Left> kept,
    List<Problem> problems) {

  public OffboardPlan {
    answered = Set.copyOf(answered);
    removals = List.copyOf(removals);
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }

  /** Whether no service that answered knows the person. */
  public boolean isEmpty() {
    return removals.isEmpty() && kept.isEmpty();
  }

  /** In words, what is different now; empty when the world is as it was. */
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
    return Stream.concat(removals.stream(), kept.stream().map(Left::membership));
  }

  /** A membership for people. */
  public static String words(Membership membership) {
    var what =
        switch (membership.kind()) {
          case ACTIVE -> "member (" + membership.role() + ") of ";
          case PENDING -> "invitation to ";
          case OWNER -> "owner of the account of ";
        };
    return membership.service().title() + ": " + what + Lines.plain(membership.team().name());
  }
}
