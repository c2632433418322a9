package dev.trivet.cli.holdings;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.text.Progress;
import dev.trivet.core.json.Patch;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.items.Item;
import dev.trivet.rollbar.items.ItemQuery;
import dev.trivet.rollbar.items.ItemStatus;
import dev.trivet.rollbar.items.ItemUpdate;
import dev.trivet.rollbar.projects.Project;
import dev.trivet.rollbar.users.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Items of Rollbar that are assigned to the person and not resolved. */
final class ItemHoldings implements HoldingFinder {

  /** As many projects as one address has room for. */
  private static final int AT_ONCE = 50;

  private static final int PAGE = 1000;

  private final RollbarClient rollbar;
  private final Parties parties;
  private final Progress progress;

  ItemHoldings(RollbarClient rollbar, Parties parties, Progress progress) {
    this.rollbar = rollbar;
    this.parties = parties;
    this.progress = progress;
  }

  @Override
  public String kind() {
    return "item";
  }

  @Override
  public List<Holding> find() {
    var users = rollbar.users().list().toList();
    var leavers = of(users, parties.leaver());
    if (leavers.isEmpty()) {
      return List.of();
    }
    var successor =
        parties.successor(
            "on Rollbar", email -> of(users, email).stream().map(User::id).findFirst());
    var projects = rollbar.projects().list().stream().mapToLong(Project::id).toArray();
    progress.expect(projects.length);
    var found = new ArrayList<Holding>();
    for (int begin = 0; begin < projects.length; begin += AT_ONCE) {
      var some = Arrays.copyOfRange(projects, begin, Math.min(projects.length, begin + AT_ONCE));
      for (var leaver : leavers) {
        assigned(leaver, some).forEach(item -> found.add(holding(item, successor)));
      }
      for (int done = 0; done < some.length; done++) {
        progress.step();
      }
    }
    return found;
  }

  private static List<User> of(List<User> users, Email email) {
    return users.stream().filter(user -> email.is(user.email())).toList();
  }

  /** Rollbar filters by name, which is not unique, so the ID is compared as well. */
  private List<Item> assigned(User user, long... projects) {
    var all =
        ItemQuery.all()
            .projectIds(projects)
            .status(ItemStatus.ACTIVE, ItemStatus.MUTED)
            .pageSize(PAGE);
    var query = user.username().map(all::assignedUser).orElseGet(all::assigned);
    return rollbar.items().list(query).stream()
        .filter(item -> item.assignedUserId().filter(id -> id == user.id()).isPresent())
        .toList();
  }

  private Holding holding(Item item, Optional<Successor> successor) {
    var counter = item.counter().map(number -> "#" + number + " ").orElse("");
    var holding =
        Holding.of(
            Service.ROLLBAR, kind(), Long.toString(item.id()), counter + item.title().orElse(""));
    return item.projectId()
        .map(
            project ->
                holding.settle(
                    successor,
                    id -> () -> assign(item.id(), project, Patch.to(id)),
                    () -> assign(item.id(), project, Patch.clear()),
                    Optional.empty()))
        .orElseGet(() -> holding.byHand("Rollbar does not name its project"));
  }

  private boolean assign(long item, long project, Patch<Long> user) {
    rollbar
        .items()
        .update(item, ItemUpdate.builder().projectId(project).assignedUserId(user).build());
    return true;
  }
}
