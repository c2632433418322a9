package dev.trivet.honeybadger.projects;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;
import java.util.List;

/**
 * Reports on the errors of a project: the numbers of occurrences by class, location, user or day.
 * Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/projects/">Honeybadger: projects</a>
 */
public final class ReportsApi {

  private static final EndpointGroup REPORTS = DataApi.group("honeybadger.reports");

  static final Endpoint<List<ReportRow>> BY_CLASS = report("byClass", "notices_by_class");
  static final Endpoint<List<ReportRow>> BY_LOCATION = report("byLocation", "notices_by_location");
  static final Endpoint<List<ReportRow>> BY_USER = report("byUser", "notices_by_user");
  static final Endpoint<List<ReportRow>> PER_DAY = report("perDay", "notices_per_day");

  private final Transport transport;

  ReportsApi(Transport transport) {
    this.transport = transport;
  }

  private static Endpoint<List<ReportRow>> report(String name, String report) {
    return REPORTS
        .list(name, "GET projects/{project_id}/reports/" + report, ReportRow.class)
        .bareArray();
  }

  /**
   * Counts occurrences by the class of the error.
   *
   * @param projectId the project's ID
   * @param query which occurrences to count
   * @return one row for each class
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<ReportRow> byClass(long projectId, ReportQuery query) {
    return run(BY_CLASS, projectId, query);
  }

  /**
   * Counts occurrences by the location in the application where they happened.
   *
   * @param projectId the project's ID
   * @param query which occurrences to count
   * @return one row for each location
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<ReportRow> byLocation(long projectId, ReportQuery query) {
    return run(BY_LOCATION, projectId, query);
  }

  /**
   * Counts occurrences by the user of the application who was affected.
   *
   * @param projectId the project's ID
   * @param query which occurrences to count
   * @return one row for each user
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<ReportRow> byUser(long projectId, ReportQuery query) {
    return run(BY_USER, projectId, query);
  }

  /**
   * Counts occurrences by day.
   *
   * @param projectId the project's ID
   * @param query which occurrences to count
   * @return one row for each day; the label is an ISO-8601 time, {@code
   *     2023-01-24T00:00:00.000000+00:00} for example
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<ReportRow> perDay(long projectId, ReportQuery query) {
    return run(PER_DAY, projectId, query);
  }

  private List<ReportRow> run(Endpoint<List<ReportRow>> report, long projectId, ReportQuery query) {
    return transport.call(report, CallInput.path(projectId).query(query));
  }
}
