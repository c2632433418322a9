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
import dev.trivet.honeybadger.v3.wire.V3Envelope;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/** Projects, and the way to all that lies in one. Immutable and thread-safe. Experimental. */
public final class ProjectsApi extends CollectionApi<Project, ProjectInput, ProjectQuery> {

  private static final EndpointGroup GROUP = V3Api.group("honeybadger-v3.projects");

  static final CollectionEndpoints<Project, Project> PROJECTS =
      V3Api.collection("honeybadger-v3.projects", "projects/{project_id}", Project.class)
          .requires("name")
          .onlyToCreate("team_id", "disable_email_notifications");
  static final Endpoint<ProjectStats> STATS =
      GROUP.one("stats", "GET projects/{project_id}/stats", ProjectStats.class);
  static final Endpoint<OccurrenceSeries> OCCURRENCES =
      V3Envelope.withMeta(
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

  /** {@return keys with which applications report to a project} */
  public ProjectKeysApi keys() {
    return new ProjectKeysApi(transport());
  }

  /** {@return environments of a project} */
  public EnvironmentsApi environments() {
    return new EnvironmentsApi(transport());
  }

  /** {@return integrations of a project with other services} */
  public IntegrationsApi integrations() {
    return new IntegrationsApi(transport());
  }

  /** {@return faults of a project} */
  public FaultsApi faults() {
    return new FaultsApi(transport());
  }

  /** {@return what can be done with one fault of a project} */
  public FaultActionsApi faultActions() {
    return new FaultActionsApi(transport());
  }

  /** {@return single occurrences of a fault} */
  public NoticesApi notices() {
    return new NoticesApi(transport());
  }

  /** {@return comments on a fault} */
  public CommentsApi comments() {
    return new CommentsApi(transport());
  }

  /** {@return sites of a project whose uptime is checked} */
  public SitesApi sites() {
    return new SitesApi(transport());
  }

  /** {@return check-ins of a project} */
  public CheckInsApi checkIns() {
    return new CheckInsApi(transport());
  }

  /** {@return deployments of a project} */
  public DeploysApi deploys() {
    return new DeploysApi(transport());
  }

  /** {@return dashboards of a project} */
  public DashboardsApi dashboards() {
    return new DashboardsApi(transport());
  }

  /** {@return alarms of a project} */
  public AlarmsApi alarms() {
    return new AlarmsApi(transport());
  }

  /** {@return streams of a project's events} */
  public StreamsApi streams() {
    return new StreamsApi(transport());
  }

  /** {@return queries of a project's events} */
  public InsightsApi insights() {
    return new InsightsApi(transport());
  }

  /**
   * Counts the faults and notices of a project.
   *
   * @param projectId the project's ID
   * @return the numbers
   * @throws NotFoundException when the token has access to no such project
   */
  public ProjectStats stats(String projectId) {
    return transport().call(STATS, CallInput.path(projectId));
  }

  /**
   * Counts how often errors occurred in a project.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the counts
   * @throws NotFoundException when the token has access to no such project
   */
  public OccurrenceSeries occurrences(String projectId, OccurrenceQuery query) {
    return transport().call(OCCURRENCES, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Counts how often errors occurred in a project.
   *
   * @param projectId the project's ID
   * @return the counts
   * @throws NotFoundException when the token has access to no such project
   */
  public OccurrenceSeries occurrences(String projectId) {
    return occurrences(projectId, OccurrenceQuery.all());
  }

  /**
   * Counts how often errors occurred in each project of the account.
   *
   * @param query which ones
   * @return the counts, fetched while they are walked
   */
  public Listing<OccurrenceSeries> accountOccurrences(AccountOccurrenceQuery query) {
    return transport().call(ACCOUNT_OCCURRENCES, CallInput.none().query(query.parameters()));
  }

  /**
   * Counts how often errors occurred in each project of the account.
   *
   * @return the counts, fetched while they are walked
   */
  public Listing<OccurrenceSeries> accountOccurrences() {
    return accountOccurrences(AccountOccurrenceQuery.all());
  }
}
