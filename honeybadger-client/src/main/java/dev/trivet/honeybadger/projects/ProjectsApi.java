package dev.trivet.honeybadger.projects;

import dev.trivet.core.Ensured;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.alarms.AlarmsApi;
import dev.trivet.honeybadger.checkins.CheckInsApi;
import dev.trivet.honeybadger.collections.CollectionApi;
import dev.trivet.honeybadger.dashboards.DashboardsApi;
import dev.trivet.honeybadger.deploys.DeploysApi;
import dev.trivet.honeybadger.environments.EnvironmentsApi;
import dev.trivet.honeybadger.faults.CommentsApi;
import dev.trivet.honeybadger.faults.FaultsApi;
import dev.trivet.honeybadger.faults.NoticesApi;
import dev.trivet.honeybadger.insights.InsightsApi;
import dev.trivet.honeybadger.insights.StreamsApi;
import dev.trivet.honeybadger.sites.SitesApi;
import dev.trivet.honeybadger.values.OccurrenceCount;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Projects of every account that the token has access to, and entry to everything that a project
 * holds. A new project needs a name. Deleting a project takes until all its data is gone, possibly
 * minutes: give the call a long attempt timeout. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/projects/">Honeybadger: projects</a>
 */
public final class ProjectsApi extends CollectionApi<Project, ProjectInput, ProjectQuery> {

  private static final EndpointGroup GROUP = DataApi.group("honeybadger.projects");

  private static final String ONE = " projects/{project_id}";

  static final CollectionEndpoints<Project, Void> PROJECTS =
      DataApi.collection("honeybadger.projects", "project", "projects/{project_id}", Project.class)
          .requires("name");
  static final Endpoint<ProjectKey> BY_KEY =
      GROUP.one("byKey", "GET project_keys/{key}", ProjectKey.class);
  static final Endpoint<OccurrenceMap> ALL_OCCURRENCES =
      GROUP.one("occurrencesByProject", "GET projects/occurrences", OccurrenceMap.class);
  static final Endpoint<List<OccurrenceCount>> OCCURRENCES =
      GROUP.list("occurrences", "GET" + ONE + "/occurrences", OccurrenceCount.class).bareArray();
  static final Endpoint<List<Integration>> INTEGRATIONS =
      GROUP.list("integrations", "GET" + ONE + "/integrations", Integration.class).bareArray();

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

  /** {@return the calls for the faults of a project} */
  public FaultsApi faults() {
    return new FaultsApi(transport());
  }

  /** {@return the calls for the occurrences of a fault} */
  public NoticesApi notices() {
    return new NoticesApi(transport());
  }

  /** {@return the calls for the comments on a fault} */
  public CommentsApi comments() {
    return new CommentsApi(transport());
  }

  /** {@return the calls for the deploys of a project} */
  public DeploysApi deploys() {
    return new DeploysApi(transport());
  }

  /** {@return the calls for the environments of a project} */
  public EnvironmentsApi environments() {
    return new EnvironmentsApi(transport());
  }

  /** {@return the calls for the sites of a project, their outages and uptime checks} */
  public SitesApi sites() {
    return new SitesApi(transport());
  }

  /** {@return the calls for the check-ins of a project} */
  public CheckInsApi checkIns() {
    return new CheckInsApi(transport());
  }

  /** {@return the calls for the dashboards of a project} */
  public DashboardsApi dashboards() {
    return new DashboardsApi(transport());
  }

  /** {@return the calls for the alarms of a project} */
  public AlarmsApi alarms() {
    return new AlarmsApi(transport());
  }

  /** {@return the calls for the event streams of a project} */
  public StreamsApi streams() {
    return new StreamsApi(transport());
  }

  /** {@return the calls that query the events of a project} */
  public InsightsApi insights() {
    return new InsightsApi(transport());
  }

  /** {@return the calls for reports on the errors of a project} */
  public ReportsApi reports() {
    return new ReportsApi(transport());
  }

  /**
   * Finds a project by its name in any account that the token has access to, or creates it in the
   * first of them. Names are compared without blanks at the ends, after Unicode normalization, and
   * case-sensitively. The settings of an existing project are not changed.
   *
   * @param project the wanted project; needs a name
   * @return the project, found or created
   */
  public Ensured<Project> ensure(ProjectInput project) {
    return transport()
        .findOrCreate(() -> named(ProjectQuery.all(), project), () -> create(project));
  }

  /**
   * Finds a project by its name in one account, or creates it there; see {@link
   * #ensure(ProjectInput)}.
   *
   * @param accountId the account's ID
   * @param project the wanted project; needs a name
   * @return the project, found or created
   */
  public Ensured<Project> ensure(String accountId, ProjectInput project) {
    var query = ProjectQuery.all().accountId(accountId);
    return transport().findOrCreate(() -> named(query, project), () -> create(accountId, project));
  }

  private Optional<Project> named(ProjectQuery query, ProjectInput wanted) {
    var name =
        NaturalKeys.of(
            "honeybadger.projects.ensure", "ProjectInput.builder().name(..)", wanted.name());
    return list(query).stream()
        .filter(project -> name.equals(NaturalKeys.normal(project.name())))
        .findFirst();
  }

  /**
   * Finds the project that an API key belongs to. Honeybadger's own notifiers use this call, but it
   * is not documented.
   *
   * @param key the project's API key, with which an application reports errors
   * @return the project and its key
   * @throws NotFoundException when there is no project with this key, or the token has no access to
   *     it
   */
  public ProjectKey byKey(String key) {
    return transport().call(BY_KEY, CallInput.path(key));
  }

  /**
   * Counts the occurrences of errors in intervals, for every project that the token has access to.
   *
   * @param query which occurrences to count
   * @return the counts by project ID, oldest first
   */
  public Map<Long, List<OccurrenceCount>> occurrencesByProject(OccurrenceQuery query) {
    return transport().call(ALL_OCCURRENCES, query).byProject();
  }

  /**
   * Counts the occurrences of errors in a project in intervals.
   *
   * @param projectId the project's ID
   * @param query which occurrences to count
   * @return the counts, oldest first
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<OccurrenceCount> occurrences(long projectId, OccurrenceQuery query) {
    return transport().call(OCCURRENCES, CallInput.path(projectId).query(query));
  }

  /**
   * Lists the integrations of a project. The API cannot create or change them.
   *
   * @param projectId the project's ID
   * @return the integrations
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<Integration> integrations(long projectId) {
    return transport().call(INTEGRATIONS, CallInput.path(projectId));
  }
}
