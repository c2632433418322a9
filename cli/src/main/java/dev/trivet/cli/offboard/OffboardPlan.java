package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Problem;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.holdings.Holding;
import dev.trivet.cli.holdings.Holding.Decision;
import dev.trivet.cli.holdings.Parties;
import dev.trivet.cli.text.Formats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is to be handed over and removed.
 *
 * @param parties whose holdings and access it is, and who takes over
 * @param answered the services that could be read; nothing is done on the others
 * @param holdings what the person holds, in the order in which it is handed over
 * @param onCall when the person is on call, now or in the coming weeks
 * @param removals the access that is removed, in this order, after the holdings
 * @param kept the access that cannot be removed
 * @param problems the services that could not be read
 */
public record OffboardPlan(
    Parties parties,
    Set<Service> answered,
    List<Holding> holdings,
    List<String> onCall,
    List<Membership> removals,
    List<RemainingAccess> kept,
    List<Problem> problems) {

  public OffboardPlan {
    answered = Set.copyOf(answered);
    holdings = List.copyOf(holdings);
    onCall = List.copyOf(onCall);
    removals = List.copyOf(removals);
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }

  /** {@return whether the person is unknown to all services that could be read} */
  public boolean isEmpty() {
    return removals.isEmpty() && kept.isEmpty() && holdings.isEmpty();
  }

  /** {@return the holdings that the program hands over or removes} */
  public List<Holding> changes() {
    return holdings.stream().filter(Holding::isChanged).toList();
  }

  /** {@return the holdings that stand in the way, because somebody has to take them over} */
  public List<Holding> refused() {
    return holdings.stream()
        .filter(holding -> holding.decision() == Decision.NEEDS_SUCCESSOR)
        .toList();
  }

  /** {@return the keys of everything that is to be changed, in this order} */
  List<String> keys() {
    return Stream.concat(
            changes().stream().map(Holding::key), removals.stream().map(Membership::key))
        .toList();
  }

  /** {@return how many changes there are to make} */
  public int size() {
    return keys().size();
  }

  /** {@return the differences to a newer plan, in words} */
  public List<String> differences(OffboardPlan now) {
    var differences = new ArrayList<String>();
    differences.addAll(onlyIn(now, this, " is new"));
    differences.addAll(onlyIn(this, now, " is gone"));
    now.problems().stream()
        .filter(problem -> answered.contains(problem.service()))
        .forEach(problem -> differences.add(problem.toString()));
    return differences;
  }

  private static List<String> onlyIn(OffboardPlan one, OffboardPlan other, String words) {
    var only = new HashSet<>(one.everything().keySet());
    only.removeAll(other.everything().keySet());
    return one.everything().entrySet().stream()
        .filter(entry -> only.contains(entry.getKey()))
        .filter(entry -> other.answered.contains(entry.getValue()))
        .map(entry -> entry.getKey() + words)
        .toList();
  }

  private Map<String, Service> everything() {
    var all = new TreeMap<String, Service>();
    removals.forEach(membership -> all.put(words(membership), membership.service()));
    kept.forEach(access -> all.put(words(access.membership()), access.membership().service()));
    holdings.forEach(holding -> all.put(holding.words(), holding.service()));
    return all;
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
