package dev.trivet.rootly;

import dev.trivet.core.ClientBuilder;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.EnvironmentReader;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import dev.trivet.core.transport.AsyncCalls;
import dev.trivet.core.transport.HttpTransport;
import dev.trivet.rootly.access.AccessArea;
import dev.trivet.rootly.ai.AiArea;
import dev.trivet.rootly.alerts.AlertsApi;
import dev.trivet.rootly.catalog.CatalogArea;
import dev.trivet.rootly.communications.CommunicationsArea;
import dev.trivet.rootly.dashboards.DashboardsApi;
import dev.trivet.rootly.escalations.EscalationsArea;
import dev.trivet.rootly.forms.FormsArea;
import dev.trivet.rootly.incidents.IncidentsApi;
import dev.trivet.rootly.incidentsetup.IncidentSetupArea;
import dev.trivet.rootly.integrations.IntegrationsArea;
import dev.trivet.rootly.problems.ProblemsApi;
import dev.trivet.rootly.retrospectives.RetrospectivesApi;
import dev.trivet.rootly.schedules.SchedulesApi;
import dev.trivet.rootly.teams.TeamsApi;
import dev.trivet.rootly.users.UsersApi;
import dev.trivet.rootly.workflows.WorkflowsApi;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client of the Rootly API. Immutable and thread-safe: create one, keep it, close it at the
 * end.
 *
 * <p>Every method that calls Rootly may throw the subtypes of {@link
 * dev.trivet.core.error.ApiException}: {@link dev.trivet.core.error.ApiStatusException} when Rootly
 * reports an error, {@link dev.trivet.core.error.ApiConnectionException} when there is no complete
 * response, {@link dev.trivet.core.error.ApiTimeoutException} when time runs out, {@link
 * dev.trivet.core.error.ApiDecodeException} when a success cannot be read. A path argument that is
 * blank or a dot segment throws {@code IllegalArgumentException} before anything is sent.
 *
 * <p>Rootly hides what an API key may not see: a missing permission is a {@link
 * dev.trivet.core.error.NotFoundException} as often as a {@link
 * dev.trivet.core.error.PermissionException}. The rate limit of the API counts reads and writes
 * separately.
 *
 * @see <a href="https://docs.rootly.com/api-reference/overview">Rootly API reference</a>
 */
public final class RootlyClient implements ServiceClient {

  private static final String SERVICE = "rootly";
  private static final String BASE_URL = "https://api.rootly.com";

  private final Transport transport;

  private RootlyClient(Transport transport) {
    this.transport = transport;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a client from environment variables: {@code ROOTLY_API_KEY}, and {@code
   * ROOTLY_BASE_URL} if Rootly is reached at a URL other than the default one.
   *
   * @return the client
   * @throws IllegalStateException when no key is set
   */
  public static RootlyClient fromEnv() {
    return fromEnv(System.getenv());
  }

  static RootlyClient fromEnv(Map<String, String> environment) {
    var builder = builder();
    new EnvironmentReader(environment)
        .with("ROOTLY_API_KEY", builder::apiKey)
        .with("ROOTLY_BASE_URL", builder::baseUrl);
    return builder.build();
  }

  /**
   * Makes calls on another thread; {@link ServiceClient} says how they end.
   *
   * @param <T> what the calls return
   * @param executor runs the calls, which block its thread
   * @param calls makes the calls with this client, and returns the result, which may be null
   * @return completed with the result, or with what the calls threw
   */
  public <T extends @Nullable Object> CompletableFuture<T> async(
      Executor executor, Function<? super RootlyClient, ? extends T> calls) {
    return AsyncCalls.start(executor, this, calls);
  }

  @Override
  public String service() {
    return SERVICE;
  }

  /**
   * The date of the last complete document of the API that this version of the SDK knows. What
   * Rootly has changed since then may be missing from models and enumerations: new attributes
   * arrive in additional properties, new words as values without a constant.
   *
   * @return the day on which the document was published
   */
  public static LocalDate specificationDate() {
    return LocalDate.of(2026, Month.JULY, 21);
  }

  /** {@return teams, their catalog properties and incident counts} */
  public TeamsApi teams() {
    return new TeamsApi(transport);
  }

  /** {@return users, their email addresses, phone numbers and notification rules} */
  public UsersApi users() {
    return new UsersApi(transport);
  }

  /** {@return schedules with their rotations, shifts, overrides and shadows, and who is on call} */
  public SchedulesApi schedules() {
    return new SchedulesApi(transport);
  }

  /**
   * {@return the setup of incidents: severities, incident types, causes, incident roles and
   * statuses}
   */
  public IncidentSetupArea incidentSetup() {
    return new IncidentSetupArea(transport);
  }

  /** {@return escalation policies with their paths and levels, live call routers and heartbeats} */
  public EscalationsArea escalations() {
    return new EscalationsArea(transport);
  }

  /** {@return alerts, alert sources, and the routing and grouping of alerts} */
  public AlertsApi alerts() {
    return new AlertsApi(transport);
  }

  /** {@return incidents with their events, action items and feedback} */
  public IncidentsApi incidents() {
    return new IncidentsApi(transport);
  }

  /** {@return problems, the causes behind incidents, and their action items} */
  public ProblemsApi problems() {
    return new ProblemsApi(transport);
  }

  /** {@return retrospectives and the processes that guide them} */
  public RetrospectivesApi retrospectives() {
    return new RetrospectivesApi(transport);
  }

  /**
   * {@return services, functionalities, environments, and catalogs that the organization defines
   * itself}
   */
  public CatalogArea catalog() {
    return new CatalogArea(transport);
  }

  /** {@return forms, their fields and conditions} */
  public FormsArea forms() {
    return new FormsArea(transport);
  }

  /** {@return workflows with their tasks and runs, and playbooks} */
  public WorkflowsApi workflows() {
    return new WorkflowsApi(transport);
  }

  /** {@return communications to stakeholders, and status pages} */
  public CommunicationsArea communications() {
    return new CommunicationsArea(transport);
  }

  /** {@return dashboards with their panels, and pulses} */
  public DashboardsApi dashboards() {
    return new DashboardsApi(transport);
  }

  /** {@return roles, API keys, permission sets, secrets and the audit log} */
  public AccessArea access() {
    return new AccessArea(transport);
  }

  /** {@return webhooks, edge connectors and private agents} */
  public IntegrationsArea integrations() {
    return new IntegrationsArea(transport);
  }

  /** {@return conversations with the assistant} */
  public AiArea ai() {
    return new AiArea(transport);
  }

  /**
   * A client that shares everything with this one, but makes its calls with other options.
   *
   * @param change sets the options
   * @return a cheap copy; closing either closes both
   */
  public RootlyClient withOptions(Consumer<RequestOptions.Builder> change) {
    return new RootlyClient(transport.withOptions(change));
  }

  /**
   * {@inheritDoc} Paths begin with {@code v1/}; a body is sent as it is given, so a JSON:API
   * request brings its own {@code data}.
   */
  @Override
  public RawApi raw() {
    return transport.raw();
  }

  /**
   * {@inheritDoc} After a read, this is the limit for reads; after a write, the limit for writes.
   */
  @Override
  public RateLimit rateLimit() {
    return transport.rateLimit();
  }

  @Override
  public void close() {
    transport.close();
  }

  /** Builds a client. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder> {

    private @Nullable Secret apiKey;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Sets the API key.
     *
     * @param key a personal, team or organization key, or an OAuth access token
     * @return this builder
     * @throws IllegalArgumentException when the key is empty or has blanks
     */
    public Builder apiKey(String key) {
      apiKey = Secret.of("RootlyClient.builder().apiKey(..)", key);
      return this;
    }

    /**
     * Sets where the API key comes from. The key is looked up for every attempt, so keys may
     * rotate.
     *
     * @param key called once for each attempt, on the calling thread
     * @return this builder
     */
    public Builder apiKey(Supplier<String> key) {
      apiKey = Secret.from("RootlyClient.builder().apiKey(..)", key);
      return this;
    }

    /**
     * Creates the client. Nothing is sent.
     *
     * @return the client
     * @throws IllegalStateException when there is no API key, or Jackson or OkHttp does not fit
     * @throws IllegalArgumentException when the base URL is not an HTTP URL
     */
    public RootlyClient build() {
      if (apiKey == null) {
        throw new IllegalStateException("no API key: set RootlyClient.builder().apiKey(..)");
      }
      var url = baseUrl() == null ? BASE_URL : baseUrl();
      var profile =
          new ServiceProfile(
              SERVICE,
              ServiceProfile.parseBaseUrl("RootlyClient.builder().baseUrl(..)", url),
              AuthScheme.bearer(apiKey),
              new JsonApiEnvelope(),
              "application/vnd.api+json",
              true);
      return new RootlyClient(HttpTransport.create(profile, config()));
    }
  }
}
