package dev.trivet.cli.holdings;

import dev.trivet.cli.access.RootlyPeople;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.text.Progress;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.schedules.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One look at Rootly: who is meant, and what several finders need of it. Not thread-safe. */
final class RootlyLook {

  private final RootlyClient rootly;
  private final long leaver;
  private final Optional<Successor> successor;
  private final Instant now;
  private final Progress progress;
  private @Nullable List<Schedule> schedules;

  private RootlyLook(
      RootlyClient rootly,
      long leaver,
      Optional<Successor> successor,
      Instant now,
      Progress progress) {
    this.rootly = rootly;
    this.leaver = leaver;
    this.successor = successor;
    this.now = now;
    this.progress = progress;
  }

  /** {@return a look, or nothing if Rootly does not know who leaves} */
  static Optional<RootlyLook> of(
      RootlyClient rootly, Parties parties, Instant now, Progress progress) {
    var wanted = new ArrayList<>(List.of(parties.leaver()));
    parties.successor().ifPresent(wanted::add);
    var people = RootlyPeople.among(rootly, wanted);
    var successor =
        parties.successor("on Rootly", email -> people.find(email).map(RootlyPeople.Person::id));
    return people
        .find(parties.leaver())
        .map(person -> new RootlyLook(rootly, person.id(), successor, now, progress));
  }

  RootlyClient rootly() {
    return rootly;
  }

  long leaver() {
    return leaver;
  }

  Instant now() {
    return now;
  }

  Optional<Successor> successor() {
    return successor;
  }

  boolean isLeaver(Optional<Long> user) {
    return user.filter(id -> id == leaver).isPresent();
  }

  boolean isLeaver(String user) {
    return user.equals(Long.toString(leaver));
  }

  boolean isSuccessor(Optional<Long> user) {
    return user.isPresent() && user.equals(successor.flatMap(Successor::id));
  }

  /** Whether something that ends at a time, or never, is over. */
  boolean isOver(Optional<Instant> end) {
    return end.filter(time -> !time.isAfter(now)).isPresent();
  }

  /** Whether something has begun that began at a time, or always was there. */
  boolean hasBegun(Optional<Instant> start) {
    return start.filter(time -> time.isAfter(now)).isEmpty();
  }

  Holding holding(String kind, String id, String name) {
    return Holding.of(Service.ROOTLY, kind, id, name);
  }

  /** {@return all schedules, read once} */
  List<Schedule> schedules() {
    if (schedules == null) {
      schedules = rootly.schedules().list().toList();
    }
    return schedules;
  }

  static String name(Schedule schedule) {
    return schedule.name().orElse(schedule.id());
  }

  /** Finds something in each schedule. */
  List<Holding> inSchedules(Function<Schedule, List<Holding>> finding) {
    return each(schedules(), finding);
  }

  /** Finds something in each of several resources, which takes a call or more for each. */
  <T> List<Holding> each(List<T> resources, Function<T, List<Holding>> finding) {
    progress.expect(resources.size());
    var found = new ArrayList<Holding>();
    for (var resource : resources) {
      found.addAll(finding.apply(resource));
      progress.step();
    }
    return found;
  }
}
