package dev.trivet.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What callers were told about the teams of one service, to be compared with what is there. */
final class ExpectedState {

  /** A team that was created for sure. */
  record Team(String id, String name) {}

  private final ConcurrentLinkedQueue<Team> alive = new ConcurrentLinkedQueue<>();
  private final Set<String> created = ConcurrentHashMap.newKeySet();
  private final Set<String> maybeCreated = ConcurrentHashMap.newKeySet();
  private final Set<String> deleted = ConcurrentHashMap.newKeySet();
  private final Set<String> maybeDeleted = ConcurrentHashMap.newKeySet();

  void created(String id, String name) {
    created.add(name);
    alive.add(new Team(id, name));
  }

  /** A team that is there for sure, and that nobody may take. */
  void confirmed(String name) {
    created.add(name);
  }

  void maybeCreated(String name) {
    maybeCreated.add(name);
  }

  void deleted(Team team) {
    deleted.add(team.name());
  }

  void maybeDeleted(Team team) {
    maybeDeleted.add(team.name());
  }

  /** A team that nobody is deleting, which is the caller's alone from now on; null for none. */
  Team take() {
    return alive.poll();
  }

  void putBack(Team team) {
    alive.add(team);
  }

  /** What callers were told against what a service really has, without what it started with. */
  void balance(List<String> there) {
    assertThat(there).doesNotHaveDuplicates();
    var names = new HashSet<>(there);
    var possible = new HashSet<>(created);
    possible.addAll(maybeCreated);
    possible.removeAll(deleted);
    assertThat(possible).as("nothing is there that nobody made").containsAll(names);
    var certain = new HashSet<>(created);
    certain.removeAll(deleted);
    certain.removeAll(maybeDeleted);
    assertThat(names).as("everything is there that was confirmed").containsAll(certain);
    assertThat(created.size()).as("creations").isGreaterThan(100);
    assertThat(deleted.size()).as("deletions").isGreaterThan(20);
    assertThat(maybeCreated).as("unknown outcomes").isNotEmpty();
  }
}
