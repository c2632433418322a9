package dev.trivet.cli.access;

import java.util.List;

/** Reads the rosters of the services. */
public final class Rosters {

  private final Connections connections;

  /** Creates rosters over open connections. */
  public Rosters(Connections connections) {
    this.connections = connections;
  }

  /** Reads everybody on a service. */
  public Roster read(Service service) {
    return switch (service) {
      case ROLLBAR -> new RollbarRoster(connections.rollbar()).read();
      case ROOTLY -> new RootlyRoster(connections.rootly()).read();
      case HONEYBADGER -> new HoneybadgerRoster(connections.honeybadger()).read();
    };
  }

  /** Reads one person on a service, with as few calls as it allows. */
  public Roster read(Service service, Email person) {
    return service == Service.ROLLBAR
        ? new RollbarRoster(connections.rollbar()).read(person)
        : read(service).of(List.of(person));
  }
}
