package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.TableCollections;

/** What is served by hand of projects, and of what occurs in them. */
final class ProjectParts {
  final TableCollections tables;
  final ErrorIntake intake;
  final ItemHistory history;
  final Deploys deploys;
  final QueryRoutes queries;
  final PersonRoutes people;
  final ReplayRoutes replays;
  final UploadRoutes uploads;
  private final ProjectLookup lookup;
  private final RollbarFormat format;
  private final ChannelRoutes channels;

  ProjectParts(
      RollbarLookup account, ProjectLookup lookup, RollbarFormat format, TableCollections tables) {
    this.lookup = lookup;
    this.format = format;
    this.tables = tables;
    var occurrences = tables.of("occurrence");
    history = new ItemHistory(lookup);
    intake = new ErrorIntake(lookup.store, tables, history);
    deploys = new Deploys(lookup, tables.of("deploy"), intake);
    queries = new QueryRoutes(lookup, format, tables.of("rql_job"));
    people = new PersonRoutes(account, occurrences);
    replays = new ReplayRoutes(lookup);
    uploads = new UploadRoutes(lookup);
    channels = new ChannelRoutes(lookup, tables);
  }

  void addTo(Router routes) {
    var occurrences = tables.of("occurrence");
    new ItemRoutes(lookup, history, intake).addTo(routes);
    history.addTo(routes);
    new OccurrenceRoutes(lookup, format, occurrences).addTo(routes);
    deploys.addTo(routes);
    new VersionRoutes(lookup, tables).addTo(routes);
    queries.addTo(routes);
    new ReportRoutes(lookup, occurrences).addTo(routes);
    new MetricsRoutes(lookup, occurrences).addTo(routes);
    people.addTo(routes);
    replays.addTo(routes);
    uploads.addTo(routes);
    channels.addTo(routes);
  }

  void reset() {
    history.reset();
    queries.reset();
    people.reset();
    replays.reset();
    uploads.reset();
    channels.reset();
  }
}
