package dev.trivet.honeybadger.projects;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.alarms.AlarmsApi;
import dev.trivet.honeybadger.checkins.CheckInsApi;
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
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Projects of every account that the token has access to, and the way to everything that a project
 * holds. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/projects/">Honeybadger: projects</a>
 */
public final class ProjectsApi {

  private static final EndpointGroup PROJECTS = DataApi.group("honeybadger.projects");
  private static final String ONE = " projects/{project_id}";

  static final Endpoint<Listing<Project>> LIST =
      PROJECTS.page("list", "GET projects", Project.class);
  static final Endpoint<Project> CREATE =
      PROJECTS.one("create", "POST projects", Project.class).wrappedIn("project").requires("name");
  static final Endpoint<Project> GET = PROJECTS.one("get", "GET" + ONE, Project.class);
  static final Endpoint<Void> UPDATE = PROJECTS.none("update", "PUT" + ONE).wrappedIn("project");
  static final Endpoint<Void> DELETE = PROJECTS.none("delete", "DELETE" + ONE);
  static final Endpoint<ProjectKey> BY_KEY =
      PROJECTS.one("byKey", "GET project_keys/{key}", ProjectKey.class);
  static final Endpoint<OccurrenceMap> ALL_OCCURRENCES =
      PROJECTS.one("occurrencesByProject", "GET projects/occurrences", OccurrenceMap.class);
  static final Endpoint<List<OccurrenceCount>> OCCURRENCES =
      PROJECTS.list("occurrences", "GET" + ONE + "/occurrences", OccurrenceCount.class).bareArray();
  static final Endpoint<List<Integration>> INTEGRATIONS =
      PROJECTS.list("integrations", "GET" + ONE + "/integrations", Integration.class).bareArray();

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ProjectsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return faults of a project} */
  public FaultsApi faults() {
    return new FaultsApi(transport);
  }

  /** {@return occurrences of a fault} */
  public NoticesApi notices() {
    return new NoticesApi(transport);
  }

  /** {@return comments on a fault} */
  public CommentsApi comments() {
    return new CommentsApi(transport);
  }

  /** {@return deploys of a project} */
  public DeploysApi deploys() {
    return new DeploysApi(transport);
  }

  /** {@return environments of a project} */
  public EnvironmentsApi environments() {
    return new EnvironmentsApi(transport);
  }

  /** {@return sites of a project, their outages and uptime checks} */
  public SitesApi sites() {
    return new SitesApi(transport);
  }

  /** {@return check-ins of a project} */
  public CheckInsApi checkIns() {
    return new CheckInsApi(transport);
  }

  /** {@return dashboards of a project} */
  public DashboardsApi dashboards() {
    return new DashboardsApi(transport);
  }

  /** {@return alarms of a project} */
  public AlarmsApi alarms() {
    return new AlarmsApi(transport);
  }

  /** {@return streams of a project} */
  public StreamsApi streams() {
    return new StreamsApi(transport);
  }

  /** {@return queries of the events of a project} */
  public InsightsApi insights() {
    return new InsightsApi(transport);
  }

  /** {@return reports about the errors of a project} */
  public ReportsApi reports() {
    return new ReportsApi(transport);
  }

  /** {@return the projects of every account, fetched while they are walked} */
  public Listing<Project> list() {
    return transport.call(LIST);
  }

  /**
   * Lists projects.
   *
   * @param query which ones
   * @return the projects, fetched while they are walked
   */
  public Listing<Project> list(ProjectQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a project in the first account that the token has access to. Honeybadger decides which
   * one that is: with a token for several accounts, use {@link #create(String, ProjectInput)}.
   *
   * <p>It is never repeated when it is unclear whether it worked; {@link #ensure(ProjectInput)}
   * looks before it creates.
   *
   * @param project what to create; needs a name
   * @return the new project
   * @throws ValidationException when Honeybadger does not accept something; a name that is taken,
   *     for example
   */
  public Project create(ProjectInput project) {
    return transport.call(CREATE, CallInput.none().payload(project));
  }

  /**
   * Creates a project in an account.
   *
   * <p>It is never repeated when it is unclear whether it worked; {@link #ensure(String,
   * ProjectInput)} looks before it creates.
   *
   * @param accountId the account's ID
   * @param project what to create; needs a name
   * @return the new project
   * @throws IllegalArgumentException when the ID is blank, which would mean the first account
   * @throws ValidationException when Honeybadger does not accept something; a name that is taken,
   *     for example
   */
  public Project create(String accountId, ProjectInput project) {
    return transport.call(
        CREATE, CallInput.none().query(DataApi.account(CREATE, accountId)).payload(project));
  }

  /**
   * Finds a project by its name in any account that the token has access to, or creates it in the
   * first of them. Names are compared without blanks at the ends and in Unicode's normal form,
   * upper and lower case being different. Settings of a project that is found are not changed.
   *
   * @param project the wanted project; needs a name
   * @return the project, found or created
   */
  public Ensured<Project> ensure(ProjectInput project) {
    return transport.findOrCreate(() -> named(ProjectQuery.all(), project), () -> create(project));
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
    return transport.findOrCreate(() -> named(query, project), () -> create(accountId, project));
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
   * Reads one project.
   *
   * @param projectId the project's ID
   * @return the project
   * @throws NotFoundException when the token has access to no such project
   */
  public Project get(long projectId) {
    return transport.call(GET, CallInput.path(projectId));
  }

  /**
   * Finds the project that a key belongs to. Honeybadger's own reporters use this call; it is not
   * in the documentation.
   *
   * @param key the key with which an application reports errors
   * @return the project and its key
   * @throws NotFoundException when the token has access to no project with this key
   */
  public ProjectKey byKey(String key) {
    return transport.call(BY_KEY, CallInput.path(key));
  }

  /**
   * Changes a project. Honeybadger does not return the changed project.
   *
   * @param projectId the project's ID
   * @param changes what to change; refused unsent when nothing is set
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public void update(long projectId, ProjectInput changes) {
    transport.call(UPDATE, CallInput.path(projectId).payload(changes));
  }

  /**
   * Deletes a project with everything that was reported to it. Honeybadger responds when everything
   * is gone, which may take minutes: give the call a long attempt timeout.
   *
   * @param projectId the project's ID
   * @throws NotFoundException when the token has access to no such project
   */
  public void delete(long projectId) {
    transport.call(DELETE, CallInput.path(projectId));
  }

  /**
   * Counts the occurrences of errors in every project that the token has access to.
   *
   * @param query which occurrences
   * @return counts by project ID, oldest first
   */
  public Map<Long, List<OccurrenceCount>> occurrencesByProject(OccurrenceQuery query) {
    return transport.call(ALL_OCCURRENCES, CallInput.none().query(query.parameters())).byProject();
  }

  /**
   * Counts the occurrences of errors in a project.
   *
   * @param projectId the project's ID
   * @param query which occurrences
   * @return counts, oldest first
   * @throws NotFoundException when the token has access to no such project
   */
  public List<OccurrenceCount> occurrences(long projectId, OccurrenceQuery query) {
    return transport.call(OCCURRENCES, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists the services that a project notifies. They can only be changed in Honeybadger itself.
   *
   * @param projectId the project's ID
   * @return all of them
   * @throws NotFoundException when the token has access to no such project
   */
  public List<Integration> integrations(long projectId) {
    return transport.call(INTEGRATIONS, CallInput.path(projectId));
  }
}
