package dev.trivet.cli.holdings;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.text.Progress;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import java.util.ArrayList;
import java.util.List;

/** Reads what people hold on the services. */
public final class Holdings {

  private final Connections connections;

  /** Creates holdings over open connections. */
  public Holdings(Connections connections) {
    this.connections = connections;
  }

  /** Reads what a person holds on a service. */
  public ServiceHoldings read(Service service, Parties parties, Progress progress) {
    return switch (service) {
      case ROLLBAR -> onRollbar(parties, progress);
      case ROOTLY -> onRootly(parties, progress);
      case HONEYBADGER -> {
        var faults = new FaultHoldings(connections.honeybadger(), parties, progress);
        yield new ServiceHoldings(find(service, List.of(faults)), List.of());
      }
    };
  }

  private ServiceHoldings onRollbar(Parties parties, Progress progress) {
    var items = new ItemHoldings(connections.rollbar(), parties, progress);
    return new ServiceHoldings(find(Service.ROLLBAR, List.of(items)), List.of());
  }

  /** Keys come last: what a key does not do any more is not noticed before all else is done. */
  private ServiceHoldings onRootly(Parties parties, Progress progress) {
    var clock = connections.settings().clock();
    var look = RootlyLook.of(connections.rootly(), parties, clock.instant(), progress);
    if (look.isEmpty()) {
      return ServiceHoldings.NONE;
    }
    var rootly = look.get();
    var turns = new OnCallTurns(rootly);
    var found =
        find(
            Service.ROOTLY,
            List.of(
                turns,
                new RotationHoldings(rootly, turns),
                new OverrideHoldings(rootly),
                new ShadowHoldings(rootly),
                new ScheduleHoldings(rootly),
                new EscalationHoldings(rootly),
                new IncidentRoleHoldings(rootly),
                new ActionItemHoldings(rootly),
                new ApiKeyHoldings(rootly)));
    return new ServiceHoldings(found, turns.words());
  }

  /** What a token may not read has to be looked after by hand; it does not hide the rest. */
  private static List<Holding> find(Service service, List<HoldingFinder> finders) {
    var found = new ArrayList<Holding>();
    for (var finder : finders) {
      try {
        found.addAll(finder.find());
      } catch (NotFoundException | PermissionException notForThisToken) {
        found.add(
            Holding.of(service, finder.kind(), "unknown", "(any)")
                .byHand("cannot be listed with this token"));
      }
    }
    return found;
  }
}
