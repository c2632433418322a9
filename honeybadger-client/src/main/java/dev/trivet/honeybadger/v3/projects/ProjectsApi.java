package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.alarms.AlarmsApi;
import dev.trivet.honeybadger.v3.checkins.CheckInsApi;
import dev.trivet.honeybadger.v3.collections.CollectionApi;
import dev.trivet.honeybadger.v3.dashboards.DashboardsApi;
import dev.trivet.honeybadger.v3.deploys.DeploysApi;
import dev.trivet.honeybadger.v3.faults.CommentsApi;
import dev.trivet.honeybadger.v3.faults.FaultActionsApi;
import dev.trivet.honeybadger.v3.faults.FaultsApi;
import dev.trivet.honeybadger.v3.faults.NoticesApi;
import dev.trivet.honeybadger.v3.insights.InsightsApi;
import dev.trivet.honeybadger.v3.insights.StreamsApi;
import dev.trivet.honeybadger.v3.integrations.IntegrationsApi;
import dev.trivet.honeybadger.v3.sites.SitesApi;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on projects, and on everything that belongs to a project. Immutable and thread-safe.
 * Experimental.
 */
public final class ProjectsApi extends CollectionApi<Project, ProjectInput, ProjectQuery> {

  private static final EndpointGroup GROUP = V3Api.group("honeybadger-v3.projects");

  static final CollectionEndpoints<Project, Project> PROJECTS =
      V3Api.collection("honeybadger-v3.projects", "projects/{project_id}", Project.class)
          .requires("name")
          .onlyToCreate("team_id", "disable_email_notifications");
  static final Endpoint<ProjectStats> STATS =
      GROUP.one("stats", "GET projects/{project_id}/stats", ProjectStats.class);
  static final Endpoint<OccurrenceSeries> OCCURRENCES =
      V3Api.withMeta(
          GROUP.one(
              "occurrences", "GET projects/{project_id}/occurrences", OccurrenceSeries.class));
  static final Endpoint<Listing<OccurrenceSeries>> ACCOUNT_OCCURRENCES =
      GROUP.page("accountOccurrences", "GET projects/occurrences", OccurrenceSeries.class);

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ProjectsApi(Transport transport) {
    super(transport, PROJECTS);
  }

  /** {@return the calls for the keys with which applications report to a project} */
  public ProjectKeysApi keys() {
    return new ProjectKeysApi(transport());
  }

  /** {@return the calls for the environments of a project} */
  public EnvironmentsApi environments() {
    return new EnvironmentsApi(transport());
  }

  /** {@return the calls for the integrations of a project with other services} */
  public IntegrationsApi integrations() {
    return new IntegrationsApi(transport());
  }

  /** {@return the calls for the faults of a project} */
  public FaultsApi faults() {
    return new FaultsApi(transport());
  }

  /** {@return the calls for one fault of a project, such as snoozing, assigning and merging it} */
  public FaultActionsApi faultActions() {
    return new FaultActionsApi(transport());
  }

  /** {@return the calls for notices, the single occurrences of a fault} */
  public NoticesApi notices() {
    return new NoticesApi(transport());
  }

  /** {@return the calls for the comments on a fault} */
  public CommentsApi comments() {
    return new CommentsApi(transport());
  }

  /** {@return the calls for the sites of a project whose uptime is checked} */
  public SitesApi sites() {
    return new SitesApi(transport());
  }

  /** {@return the calls for the check-ins of a project} */
  public CheckInsApi checkIns() {
    return new CheckInsApi(transport());
  }

  /** {@return the calls for the deploys of a project} */
  public DeploysApi deploys() {
    return new DeploysApi(transport());
  }

  /** {@return the calls for the dashboards of a project} */
  public DashboardsApi dashboards() {
    return new DashboardsApi(transport());
  }

  /** {@return the calls for the alarms of a project} */
  public AlarmsApi alarms() {
    return new AlarmsApi(transport());
  }

  /** {@return the calls for the streams of a project's events} */
  public StreamsApi streams() {
    return new StreamsApi(transport());
  }

  /** {@return the calls that query a project's events} */
  public InsightsApi insights() {
    return new InsightsApi(transport());
  }

  /**
   * Reads the statistics of a project: the numbers of its faults and notices.
   *
   * @param projectId the project's ID
   * @return the statistics
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public ProjectStats stats(String projectId) {
    return transport().call(STATS, CallInput.path(projectId));
  }

  /**
   * Counts how often errors occurred in a project, in each interval of a period.
   *
   * @param projectId the project's ID
   * @param query which occurrences to count
   * @return the counts
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public OccurrenceSeries occurrences(String projectId, OccurrenceQuery query) {
    return transport().call(OCCURRENCES, CallInput.path(projectId).query(query));
  }

  /**
   * Counts how often errors occurred in a project, in each interval of a period.
   *
   * @param projectId the project's ID
   * @return the counts
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public OccurrenceSeries occurrences(String projectId) {
    return occurrences(projectId, OccurrenceQuery.all());
  }

  /**
   * Counts how often errors occurred in each project of the account, in each interval of a period.
   *
   * @param query which occurrences to count
   * @return the counts by project, fetched page by page as you iterate
   */
  public Listing<OccurrenceSeries> accountOccurrences(AccountOccurrenceQuery query) {
    return transport().call(ACCOUNT_OCCURRENCES, query);
  }

  /**
   * Counts how often errors occurred in each project of the account, in each interval of a period.
   *
   * @return the counts by project, fetched page by page as you iterate
   */
  public Listing<OccurrenceSeries> accountOccurrences() {
    return accountOccurrences(AccountOccurrenceQuery.all());
  }
}
