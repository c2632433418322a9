package dev.trivet.cli.holdings;

import dev.trivet.rootly.schedules.MemberType;
import dev.trivet.rootly.schedules.OnCallShadow;
import dev.trivet.rootly.schedules.OnCallShadowsApi;
import java.util.List;

/** Shadow shifts: the person goes along with somebody, or somebody with the person. */
final class ShadowHoldings implements HoldingFinder {

  private final RootlyLook look;

  ShadowHoldings(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "shadow shift";
  }

  @Override
  public List<Holding> find() {
    return look.inSchedules(
        schedule ->
            shadows().list(schedule.id()).stream()
                .filter(shadow -> !look.isOver(shadow.endsAt()))
                .filter(shadow -> look.isLeaver(shadow.shadowUserId()) || follows(shadow))
                .map(shadow -> holding(RootlyLook.name(schedule), shadow))
                .toList());
  }

  private boolean follows(OnCallShadow shadow) {
    return shadow.shadowableType().filter(MemberType.USER::equals).isPresent()
        && shadow.shadowableId().filter(look::isLeaver).isPresent();
  }

  private Holding holding(String schedule, OnCallShadow shadow) {
    var why = follows(shadow) ? "follows who leaves" : "";
    return look.holding(kind(), shadow.id(), "in " + schedule)
        .remove(
            why,
            () -> {
              shadows().delete(shadow.id());
              return true;
            });
  }

  private OnCallShadowsApi shadows() {
    return look.rootly().schedules().onCallShadows();
  }
}
