package dev.trivet.rollbar;

import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import dev.trivet.core.transport.AsyncCalls;
import dev.trivet.core.transport.HttpTransport;
import dev.trivet.rollbar.deploys.DeploysApi;
import dev.trivet.rollbar.environments.EnvironmentsApi;
import dev.trivet.rollbar.invitations.InvitationsApi;
import dev.trivet.rollbar.items.ItemsApi;
import dev.trivet.rollbar.memberships.MembershipsApi;
import dev.trivet.rollbar.notifications.NotificationRulesApi;
import dev.trivet.rollbar.notifications.NotificationsApi;
import dev.trivet.rollbar.occurrences.OccurrencesApi;
import dev.trivet.rollbar.people.PeopleApi;
import dev.trivet.rollbar.projects.ProjectsApi;
import dev.trivet.rollbar.replays.ReplaysApi;
import dev.trivet.rollbar.reports.MetricsApi;
import dev.trivet.rollbar.reports.ReportsApi;
import dev.trivet.rollbar.rql.RqlApi;
import dev.trivet.rollbar.servicelinks.ServiceLinksApi;
import dev.trivet.rollbar.status.StatusApi;
import dev.trivet.rollbar.teams.TeamsApi;
import dev.trivet.rollbar.tokens.AccessTokensApi;
import dev.trivet.rollbar.uploads.UploadsApi;
import dev.trivet.rollbar.users.UsersApi;
import dev.trivet.rollbar.versions.VersionsApi;
import dev.trivet.rollbar.wire.RollbarAuth;
import dev.trivet.rollbar.wire.RollbarEnvelope;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client of the Rollbar API. Immutable and thread-safe: create one, keep it, and close it at
 * the end.
 *
 * <p>Rollbar issues different tokens for different purposes; the description of each area says
 * which one its calls need. A call whose token was not configured throws {@code
 * IllegalStateException} before anything is sent. To work with several projects, make one client
 * and derive one per project with {@link #project}.
 *
 * <p>Every method that talks to Rollbar may throw a subtype of {@link
 * dev.trivet.core.error.ApiException}, which knows whether a change may have been carried out.
 *
 * @see <a href="https://docs.rollbar.com/reference/getting-started-1">Rollbar API reference</a>
 */
public final class RollbarClient implements ServiceClient {

  private static final String SERVICE = "rollbar";
  private static final String BASE_URL = "https://api.rollbar.com/api/1";
  private static final String PROJECT = "RollbarClient.project(..)";

  private final Transport transport;
  private final RollbarAuth auth;

  private RollbarClient(Transport transport, RollbarAuth auth) {
    this.transport = transport;
    this.auth = auth;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a client with the tokens in the environment variables {@code ROLLBAR_ACCOUNT_TOKEN},
   * {@code ROLLBAR_ACCOUNT_READ_TOKEN}, {@code ROLLBAR_PROJECT_TOKEN}, {@code
   * ROLLBAR_PROJECT_READ_TOKEN}, {@code ROLLBAR_POST_SERVER_ITEM_TOKEN}, {@code
   * ROLLBAR_POST_CLIENT_ITEM_TOKEN} and {@code ROLLBAR_USER_TOKEN}, of which at least one has to be
   * set. {@code ROLLBAR_BASE_URL} replaces the default base URL, {@code
   * https://api.rollbar.com/api/1}.
   *
   * @return the client
   * @throws IllegalStateException when no token is set
   */
  public static RollbarClient fromEnv() {
    return fromEnv(System.getenv());
  }

  static RollbarClient fromEnv(Map<String, String> environment) {
    return builder().readFrom(environment).build();
  }

  /** {@return the projects of the account} */
  public ProjectsApi projects() {
    return new ProjectsApi(transport);
  }

  /** {@return the teams of the account, with their users, projects and invitations} */
  public TeamsApi teams() {
    return new TeamsApi(transport);
  }

  /** {@return the invitations to all teams of the account} */
  public InvitationsApi invitations() {
    return new InvitationsApi(transport);
  }

  /** {@return the memberships of people in teams, by email address} */
  public MembershipsApi memberships() {
    return new MembershipsApi(transport);
  }

  /** {@return the users of the account} */
  public UsersApi users() {
    return new UsersApi(transport);
  }

  /** {@return the items of a project: occurrences of the same error, grouped} */
  public ItemsApi items() {
    return new ItemsApi(transport);
  }

  /** {@return the single occurrences of errors in a project} */
  public OccurrencesApi occurrences() {
    return new OccurrencesApi(transport);
  }

  /** {@return the access tokens of projects} */
  public AccessTokensApi tokens() {
    return new AccessTokensApi(transport);
  }

  /** {@return the deploys of a project} */
  public DeploysApi deploys() {
    return new DeploysApi(transport);
  }

  /** {@return the versions of an application, and the items that occurred in them} */
  public VersionsApi versions() {
    return new VersionsApi(transport);
  }

  /** {@return the environments of a project} */
  public EnvironmentsApi environments() {
    return new EnvironmentsApi(transport);
  }

  /** {@return the queries in the Rollbar Query Language (RQL)} */
  public RqlApi rql() {
    return new RqlApi(transport);
  }

  /** {@return reports on a project: top active items, and counts over time} */
  public ReportsApi reports() {
    return new ReportsApi(transport);
  }

  /** {@return metrics of a project: occurrences, and the time to resolve items} */
  public MetricsApi metrics() {
    return new MetricsApi(transport);
  }

  /** {@return the settings of the channels that a project notifies through} */
  public NotificationsApi notifications() {
    return new NotificationsApi(transport);
  }

  /** {@return the rules that say when a project notifies through a channel} */
  public NotificationRulesApi notificationRules() {
    return new NotificationRulesApi(transport);
  }

  /** {@return the service links of a project: links that items show} */
  public ServiceLinksApi serviceLinks() {
    return new ServiceLinksApi(transport);
  }

  /** {@return the deletion of people's data} */
  public PeopleApi people() {
    return new PeopleApi(transport);
  }

  /** {@return the session replays of a project} */
  public ReplaysApi replays() {
    return new ReplaysApi(transport);
  }

  /** {@return the uploads of source maps and symbol files} */
  public UploadsApi uploads() {
    return new UploadsApi(transport);
  }

  /** {@return a check whether Rollbar can be reached} */
  public StatusApi status() {
    return new StatusApi(transport);
  }

  /**
   * Returns a client for another project of the same account. It shares the connections, the
   * options and the tokens of account and user, but none of the tokens of this client's project.
   *
   * @param projectToken a token of the other project
   * @return a cheap copy; closing either closes both
   */
  public RollbarClient project(String projectToken) {
    return copy(auth.inProject(null).with(RollbarAuth.PROJECT, Secret.of(PROJECT, projectToken)));
  }

  /**
   * Returns a client for another project of the same account that can also report to that project.
   *
   * @param projectToken a token of the other project
   * @param postServerItemToken a token of the other project with the scope {@code post_server_item}
   * @return a cheap copy; closing either closes both
   */
  public RollbarClient project(String projectToken, String postServerItemToken) {
    var post = Secret.of(PROJECT, postServerItemToken);
    return copy(project(projectToken).auth.with(RollbarAuth.POST_SERVER_ITEM, post));
  }

  /**
   * Returns a client for a project of the account that reads with the account token. It shares the
   * connections, the options and the tokens of account and user, but none of the tokens of this
   * client's project.
   *
   * <p>Rollbar's reference does not mention these calls, which its own tools make: an item by its
   * ID, the items, events, comments, and the occurrences of an item, one occurrence, the deploys,
   * one version, the RQL jobs, the top active items, and one replay. The update of an item and the
   * time to resolve take the account token as well, but name the project in their input. All other
   * calls to the project still need one of its tokens.
   *
   * @param projectId the project's ID
   * @return a cheap copy; closing either closes both
   */
  public RollbarClient project(long projectId) {
    return copy(auth.inProject(projectId));
  }

  private RollbarClient copy(RollbarAuth other) {
    return new RollbarClient(transport.withAuth(other), other);
  }

  /**
   * Returns a client that makes its calls with other options. It shares everything else with this
   * one.
   *
   * @param change sets the options
   * @return a cheap copy; closing either closes both
   */
  public RollbarClient withOptions(Consumer<RequestOptions.Builder> change) {
    return new RollbarClient(transport.withOptions(change), auth);
  }

  /**
   * Makes calls on another thread; {@link ServiceClient} says how they end.
   *
   * @param <T> what the calls return
   * @param executor runs the calls, which block its thread
   * @param calls makes calls with the client that it is given, and returns the result, which may be
   *     null
   * @return completed with the result, or with what the calls threw
   */
  public <T extends @Nullable Object> CompletableFuture<T> async(
      Executor executor, Function<? super RollbarClient, ? extends T> calls) {
    return AsyncCalls.start(executor, this, calls);
  }

  @Override
  public String service() {
    return SERVICE;
  }

  /**
   * {@return calls to operations without a typed method, made with the account token, or else the
   * project token}
   */
  @Override
  public RawApi raw() {
    return transport.raw();
  }

  @Override
  public RateLimit rateLimit() {
    return transport.rateLimit();
  }

  @Override
  public void close() {
    transport.close();
  }

  /** Builds a client. Not thread-safe. */
  public static final class Builder extends TokenBuilder<Builder> {

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Builds the client. Nothing is sent.
     *
     * @return the client
     * @throws IllegalStateException when no token is set, or the version of Jackson or OkHttp does
     *     not fit
     */
    public RollbarClient build() {
      var auth = authorization();
      var url = Objects.requireNonNullElse(baseUrl(), BASE_URL);
      var profile =
          new ServiceProfile(
              SERVICE,
              ServiceProfile.parseBaseUrl("RollbarClient.builder().baseUrl(..)", url),
              auth,
              new RollbarEnvelope(),
              "application/json",
              false);
      return new RollbarClient(HttpTransport.create(profile, config()), auth);
    }
  }
}
