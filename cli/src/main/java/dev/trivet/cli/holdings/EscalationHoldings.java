package dev.trivet.cli.holdings;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.escalations.EscalationLevel;
import dev.trivet.rootly.escalations.EscalationLevelInput;
import dev.trivet.rootly.escalations.EscalationLevelQuery;
import dev.trivet.rootly.escalations.EscalationLevelTarget;
import dev.trivet.rootly.escalations.EscalationLevelTargetInput;
import dev.trivet.rootly.escalations.EscalationLevelTargetType;
import dev.trivet.rootly.escalations.EscalationPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Escalation levels that page the person by name. */
final class EscalationHoldings implements HoldingFinder {

  private static final Set<EscalationLevelTargetType> CHANNELS =
      Set.of(
          EscalationLevelTargetType.SLACK_CHANNEL,
          EscalationLevelTargetType.MICROSOFT_TEAMS_CHANNEL);

  private final RootlyLook look;

  EscalationHoldings(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "escalation level";
  }

  @Override
  public List<Holding> find() {
    return look.each(look.rootly().escalations().policies().list().toList(), this::in);
  }

  private List<Holding> in(EscalationPolicy policy) {
    return levels(policy).stream()
        .filter(level -> level.notificationTargetParams().stream().anyMatch(this::isLeaver))
        .map(level -> holding(policy, level))
        .toList();
  }

  /** Rootly does not say whether a policy lists the levels of all its paths, so both are read. */
  private List<EscalationLevel> levels(EscalationPolicy policy) {
    var escalations = look.rootly().escalations();
    var all = EscalationLevelQuery.all();
    var levels = new LinkedHashMap<String, EscalationLevel>();
    escalations.levels().listOfPolicy(policy.id(), all).forEach(l -> levels.put(l.id(), l));
    for (var path : escalations.paths().list(policy.id())) {
      escalations.levels().listOfPath(path.id(), all).forEach(l -> levels.put(l.id(), l));
    }
    return new ArrayList<>(levels.values());
  }

  private Holding holding(EscalationPolicy policy, EscalationLevel level) {
    var position = level.position().map(number -> number + " of ").orElse("of ");
    var holding = look.holding(kind(), level.id(), position + policy.name().orElse(policy.id()));
    boolean alone =
        level.notificationTargetParams().stream()
            .filter(target -> target.type().filter(CHANNELS::contains).isEmpty())
            .allMatch(this::isLeaver);
    return holding.settle(
        look.successor(),
        id -> () -> replace(level.id(), Optional.of(id)),
        () -> replace(level.id(), Optional.empty()),
        alone ? Optional.of("pages nobody else") : Optional.empty());
  }

  /** Rootly replaces the whole list, so it is read right before: others may have changed it. */
  private boolean replace(String levelId, Optional<Long> successor) {
    var levels = look.rootly().escalations().levels();
    var targets = levels.get(levelId).notificationTargetParams();
    if (targets.stream().noneMatch(this::isLeaver)) {
      return false;
    }
    var now = new ArrayList<EscalationLevelTargetInput>();
    boolean there =
        targets.stream().anyMatch(t -> successor.filter(id -> isUser(t, id)).isPresent());
    for (var target : targets) {
      if (!isLeaver(target)) {
        now.add(same(target));
      } else if (successor.isPresent() && !there) {
        there = true;
        now.add(
            EscalationLevelTargetInput.builder()
                .id(Long.toString(successor.get()))
                .type(EscalationLevelTargetType.USER)
                .build());
      }
    }
    levels.update(levelId, EscalationLevelInput.builder().notificationTargetParams(now).build());
    return true;
  }

  private static EscalationLevelTargetInput same(EscalationLevelTarget target) {
    return EscalationLevelTargetInput.builder()
        .id(target.id())
        .type(target.type())
        .teamMembers(target.teamMembers().map(Patch::to).orElse(Patch.unset()))
        .build();
  }

  private boolean isLeaver(EscalationLevelTarget target) {
    return isUser(target, look.leaver());
  }

  private static boolean isUser(EscalationLevelTarget target, long user) {
    return target.type().filter(EscalationLevelTargetType.USER::equals).isPresent()
        && target.id().equals(Long.toString(user));
  }
}
