package dev.trivet.honeybadger;

import dev.trivet.core.ClientBuilder;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.EnvironmentReader;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.Transport;
import dev.trivet.core.transport.AsyncCalls;
import dev.trivet.core.transport.HttpTransport;
import dev.trivet.honeybadger.accounts.AccountsApi;
import dev.trivet.honeybadger.projects.ProjectsApi;
import dev.trivet.honeybadger.reporting.ReportingApi;
import dev.trivet.honeybadger.teams.TeamInvitationsApi;
import dev.trivet.honeybadger.teams.TeamMembersApi;
import dev.trivet.honeybadger.teams.TeamsApi;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The client for Honeybadger's API v2 and its reporting API. Immutable and thread-safe: build one,
 * keep it, close it at the end.
 *
 * <p>Every method that talks to Honeybadger may throw the subtypes of {@link
 * dev.trivet.core.error.ApiException}: {@link dev.trivet.core.error.ApiStatusException} when
 * Honeybadger refuses, {@link dev.trivet.core.error.ApiConnectionException} when there is no
 * complete response, {@link dev.trivet.core.error.ApiTimeoutException} when time runs out, {@link
 * dev.trivet.core.error.ApiDecodeException} when a success cannot be read.
 *
 * <p>Honeybadger responds with 403 both when a token lacks a permission and when the hourly rate
 * limit is reached. The client tells the two apart: it throws {@link
 * dev.trivet.core.error.PermissionException} in the first case, {@link
 * dev.trivet.core.error.RateLimitedException} in the second.
 *
 * @see <a href="https://docs.honeybadger.io/api/">Honeybadger API reference</a>
 */
public final class HoneybadgerClient implements ServiceClient {

  static final String SERVICE = "honeybadger";

  private static final String AUTH_TOKEN = "HoneybadgerClient.builder().authToken(..)";
  private static final String OAUTH_TOKEN = "HoneybadgerClient.builder().oauthToken(..)";

  private static final String PROJECT_KEY = "HoneybadgerClient.builder().projectKey(..)";

  private final Transport transport;
  private final LazyTransport reporting;
  private final UnaryOperator<Transport> options;
  private final @Nullable Secret projectKey;

  private HoneybadgerClient(
      Transport transport,
      LazyTransport reporting,
      UnaryOperator<Transport> options,
      @Nullable Secret projectKey) {
    this.transport = transport;
    this.reporting = reporting;
    this.options = options;
    this.projectKey = projectKey;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a client from environment variables: {@code HONEYBADGER_AUTH_TOKEN} holds the personal
   * token, {@code HONEYBADGER_API_KEY} the project's API key for {@link #reporting()}; at least one
   * of them must be set. Optional are {@code HONEYBADGER_REGION}, which is {@code us} (the default)
   * or {@code eu}, and {@code HONEYBADGER_BASE_URL} and {@code HONEYBADGER_REPORTING_BASE_URL},
   * which win over the region.
   *
   * @return the client
   * @throws IllegalStateException when neither a token nor an API key is set
   * @throws IllegalArgumentException when the region is unknown or a URL is not valid
   */
  public static HoneybadgerClient fromEnv() {
    return fromEnv(System.getenv()).build();
  }

  static Builder fromEnv(Map<String, String> environment) {
    var builder = builder();
    new EnvironmentReader(environment)
        .with("HONEYBADGER_AUTH_TOKEN", builder::authToken)
        .with(
            "HONEYBADGER_REGION", name -> builder.region(Region.named("HONEYBADGER_REGION", name)))
        .with("HONEYBADGER_BASE_URL", builder::baseUrl)
        .with("HONEYBADGER_API_KEY", builder::projectKey)
        .with("HONEYBADGER_REPORTING_BASE_URL", builder::reportingBaseUrl);
    return builder;
  }

  /**
   * {@return the calls for accounts that the token has access to, and for their users, invitations
   * and status pages}
   */
  public AccountsApi accounts() {
    return new AccountsApi(transport);
  }

  /** {@return the calls for teams of every account that the token has access to} */
  public TeamsApi teams() {
    return new TeamsApi(transport);
  }

  /** {@return the calls for the members of a team} */
  public TeamMembersApi teamMembers() {
    return new TeamMembersApi(transport);
  }

  /** {@return the calls for invitations to a team} */
  public TeamInvitationsApi teamInvitations() {
    return new TeamInvitationsApi(transport);
  }

  /**
   * {@return the calls for projects of every account that the token has access to, and for what
   * they hold}
   */
  public ProjectsApi projects() {
    return new ProjectsApi(transport);
  }

  /**
   * {@return the calls that report errors, deploys, check-ins, events and source maps to the
   * project whose API key the client has}
   */
  public ReportingApi reporting() {
    return new ReportingApi(options.apply(reporting.get()), projectKey);
  }

  /**
   * Returns a client that shares everything with this one, but makes its calls with other options.
   *
   * @param change sets the options
   * @return the copy, which is cheap; closing either client closes both
   */
  public HoneybadgerClient withOptions(Consumer<RequestOptions.Builder> change) {
    return new HoneybadgerClient(
        transport.withOptions(change),
        reporting,
        known -> options.apply(known).withOptions(change),
        projectKey);
  }

  /**
   * Makes calls on another thread; see {@link ServiceClient} for cancellation and timeouts.
   *
   * @param <T> what the calls return
   * @param executor runs the calls, which block its thread
   * @param calls makes the calls with this client and returns the result, which may be null
   * @return a future that completes with the result, or with the exception that the calls threw
   */
  public <T extends @Nullable Object> CompletableFuture<T> async(
      Executor executor, Function<? super HoneybadgerClient, ? extends T> calls) {
    return AsyncCalls.start(executor, this, calls);
  }

  @Override
  public String service() {
    return SERVICE;
  }

  /**
   * {@return the entry to calls without a typed method; their paths are relative to {@code /v2}}
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
    reporting.close();
  }

  /** Builds a client. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder> {

    private @Nullable AuthScheme auth;
    private @Nullable Secret projectKey;
    private @Nullable String reportingBaseUrl;
    private Region region = Region.US;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Sets the personal token of a user, whose permissions decide what the client may do. It
     * replaces any token that was set before.
     *
     * @param token the token from the user's settings, not a project's API key
     * @return this builder
     * @throws IllegalArgumentException when the token is empty or contains blanks
     */
    public Builder authToken(String token) {
      auth = AuthScheme.basic(Secret.of(AUTH_TOKEN, token));
      return this;
    }

    /**
     * Sets the personal token of a user, which is looked up for every attempt.
     *
     * @param token returns the token; called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder authToken(Supplier<String> token) {
      auth = AuthScheme.basic(Secret.from(AUTH_TOKEN, token));
      return this;
    }

    /**
     * Sets an OAuth access token, which is sent as a bearer token. It replaces any token that was
     * set before.
     *
     * @param token the access token
     * @return this builder
     * @throws IllegalArgumentException when the token is empty or contains blanks
     */
    public Builder oauthToken(String token) {
      auth = AuthScheme.bearer(Secret.of(OAUTH_TOKEN, token));
      return this;
    }

    /**
     * Sets an OAuth access token, which is looked up for every attempt.
     *
     * @param token returns the token; called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder oauthToken(Supplier<String> token) {
      auth = AuthScheme.bearer(Secret.from(OAUTH_TOKEN, token));
      return this;
    }

    /**
     * Sets the API key of the project that {@link HoneybadgerClient#reporting()} reports to. A
     * client that only reports needs no token.
     *
     * @param key the API key from the project's settings, not a user's token
     * @return this builder
     * @throws IllegalArgumentException when the API key is empty or contains blanks
     */
    public Builder projectKey(String key) {
      projectKey = Secret.of(PROJECT_KEY, key);
      return this;
    }

    /**
     * Sets the API key of a project, which is looked up for every attempt.
     *
     * @param key returns the API key; called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder projectKey(Supplier<String> key) {
      projectKey = Secret.from(PROJECT_KEY, key);
      return this;
    }

    /**
     * Sets the base URL of the reporting API, which is that of the region unless set.
     *
     * @param url an HTTP or HTTPS URL without user, query and fragment; checked by {@code build()}
     * @return this builder
     */
    public Builder reportingBaseUrl(String url) {
      reportingBaseUrl = Objects.requireNonNull(url, "reportingBaseUrl");
      return this;
    }

    /**
     * Sets the region in which Honeybadger keeps the account. A URL set with {@code baseUrl(..)} or
     * {@code reportingBaseUrl(..)} wins over the region's.
     *
     * @param value the region, {@link Region#US} unless set
     * @return this builder
     */
    public Builder region(Region value) {
      region = Objects.requireNonNull(value, "HoneybadgerClient.builder().region(..)");
      return this;
    }

    /**
     * Builds the client. Nothing is sent.
     *
     * @return the client
     * @throws IllegalStateException when neither a token nor a project's API key is set, or when
     *     the version of Jackson or OkHttp does not fit
     * @throws IllegalArgumentException when a URL is not valid
     */
    public HoneybadgerClient build() {
      if (auth == null && projectKey == null) {
        throw new IllegalStateException(
            "no token: set "
                + AUTH_TOKEN
                + " or .oauthToken(..), or .projectKey(..) to report only");
      }
      var config = config();
      var data = Profiles.data(region, baseUrl(), auth);
      var reporting = Profiles.reporting(region, reportingBaseUrl, projectKey);
      return new HoneybadgerClient(
          HttpTransport.create(data, config),
          new LazyTransport(() -> HttpTransport.create(reporting, config)),
          UnaryOperator.identity(),
          projectKey);
    }
  }
}
