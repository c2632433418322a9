package dev.trivet.cli.holdings;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.incidents.ActionItem;
import dev.trivet.rootly.incidents.ActionItemInput;
import dev.trivet.rootly.incidents.ActionItemStatus;
import dev.trivet.rootly.incidents.AllActionItemsQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Action items of incidents that are assigned to the person and not done. */
final class ActionItemHoldings implements HoldingFinder {

  private static final Set<ActionItemStatus> OPEN =
      Set.of(ActionItemStatus.OPEN, ActionItemStatus.IN_PROGRESS);

  private final RootlyLook look;

  ActionItemHoldings(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "action item";
  }

  @Override
  public List<Holding> find() {
    var query =
        AllActionItemsQuery.all().status().in(ActionItemStatus.OPEN, ActionItemStatus.IN_PROGRESS);
    return look.rootly().incidents().actionItems().listAll(query).stream()
        .filter(item -> item.status().filter(status -> !OPEN.contains(status)).isEmpty())
        .filter(item -> item.assignedTo().filter(user -> look.isLeaver(user.id())).isPresent())
        .map(this::holding)
        .toList();
  }

  private Holding holding(ActionItem item) {
    return look.holding(kind(), item.id(), item.summary().orElse(item.id()))
        .settle(
            look.successor(),
            id -> () -> assign(item, Patch.to(id)),
            () -> assign(item, Patch.clear()),
            Optional.empty());
  }

  private boolean assign(ActionItem item, Patch<Long> user) {
    var input = ActionItemInput.builder().assignedToUserId(user).build();
    look.rootly().incidents().actionItems().update(item.id(), input);
    return true;
  }
}
