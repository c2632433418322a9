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
 * The entry to the Honeybadger API. Immutable and thread-safe: build one, keep it, close it at the
 * end.
 *
 * <p>Every method that talks to Honeybadger may throw the subtypes of {@link
 * dev.trivet.core.error.ApiException}: {@link dev.trivet.core.error.ApiStatusException} when
 * Honeybadger refuses, {@link dev.trivet.core.error.ApiConnectionException} when there is no
 * complete response, {@link dev.trivet.core.error.ApiTimeoutException} when time runs out, {@link
 * dev.trivet.core.error.ApiDecodeException} when a success cannot be read.
 *
 * <p>Honeybadger responds with 403 both when a token lacks a permission and when the calls of the
 * hour are used up. The client tells the two apart: {@link
 * dev.trivet.core.error.PermissionException} is the first, {@link
 * dev.trivet.core.error.RateLimitedException} the second.
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
   * A client for the credentials in the environment: {@code HONEYBADGER_AUTH_TOKEN}, and {@code
   * HONEYBADGER_API_KEY} for {@link #reporting()}. If they differ from the defaults, also {@code
   * HONEYBADGER_REGION}, which is {@code us} or {@code eu}, or {@code HONEYBADGER_BASE_URL} and
   * {@code HONEYBADGER_REPORTING_BASE_URL}, which win over the region.
   *
   * @return the client
   * @throws IllegalStateException when neither a token nor a key is set
   * @throws IllegalArgumentException when the region is unknown or the address is none
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

  /** {@return accounts that the token has access to, and what belongs to one} */
  public AccountsApi accounts() {
    return new AccountsApi(transport);
  }

  /** {@return teams of every account that the token has access to} */
  public TeamsApi teams() {
    return new TeamsApi(transport);
  }

  /** {@return members of a team} */
  public TeamMembersApi teamMembers() {
    return new TeamMembersApi(transport);
  }

  /** {@return invitations to a team} */
  public TeamInvitationsApi teamInvitations() {
    return new TeamInvitationsApi(transport);
  }

  /** {@return projects of every account that the token has access to, and what they hold} */
  public ProjectsApi projects() {
    return new ProjectsApi(transport);
  }

  /** {@return what applications report to the project whose key the client has} */
  public ReportingApi reporting() {
    return new ReportingApi(options.apply(reporting.get()), projectKey);
  }

  /**
   * A client that shares everything with this one, but makes its calls with other options.
   *
   * @param change sets the options
   * @return a cheap copy; closing either closes both
   */
  public HoneybadgerClient withOptions(Consumer<RequestOptions.Builder> change) {
    return new HoneybadgerClient(
        transport.withOptions(change),
        reporting,
        known -> options.apply(known).withOptions(change),
        projectKey);
  }

  /**
   * Makes calls on another thread; {@link ServiceClient} says how they end.
   *
   * @param <T> what the calls return
   * @param executor runs the calls, which block its thread
   * @param calls makes them with this client, and returns the result, which may be null
   * @return completed with the result, or with what the calls threw
   */
  public <T extends @Nullable Object> CompletableFuture<T> async(
      Executor executor, Function<? super HoneybadgerClient, ? extends T> calls) {
    return AsyncCalls.start(executor, () -> calls.apply(this));
  }

  @Override
  public String service() {
    return SERVICE;
  }

  /** {@return calls that have no typed method; their paths start below {@code /v2}} */
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
     * The personal token of a user, whose own permissions decide what the client may do. It
     * replaces a token of any kind that was set before.
     *
     * @param token the token from the user's settings; not the key of a project
     * @return this builder
     * @throws IllegalArgumentException when the token is empty or has blanks
     */
    public Builder authToken(String token) {
      auth = AuthScheme.basic(Secret.of(AUTH_TOKEN, token));
      return this;
    }

    /**
     * The personal token of a user, looked up for every attempt.
     *
     * @param token called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder authToken(Supplier<String> token) {
      auth = AuthScheme.basic(Secret.from(AUTH_TOKEN, token));
      return this;
    }

    /**
     * An OAuth access token, sent as a bearer token. It replaces a token of any kind that was set
     * before.
     *
     * @param token the access token
     * @return this builder
     * @throws IllegalArgumentException when the token is empty or has blanks
     */
    public Builder oauthToken(String token) {
      auth = AuthScheme.bearer(Secret.of(OAUTH_TOKEN, token));
      return this;
    }

    /**
     * An OAuth access token, looked up for every attempt.
     *
     * @param token called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder oauthToken(Supplier<String> token) {
      auth = AuthScheme.bearer(Secret.from(OAUTH_TOKEN, token));
      return this;
    }

    /**
     * The key of a project, with which {@link HoneybadgerClient#reporting()} reports to it. A
     * client that only reports needs no token.
     *
     * @param key the key from the project's settings; not the token of a user
     * @return this builder
     * @throws IllegalArgumentException when the key is empty or has blanks
     */
    public Builder projectKey(String key) {
      projectKey = Secret.of(PROJECT_KEY, key);
      return this;
    }

    /**
     * The key of a project, looked up for every attempt.
     *
     * @param key called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder projectKey(Supplier<String> key) {
      projectKey = Secret.from(PROJECT_KEY, key);
      return this;
    }

    /**
     * Reports to another address than the usual one of the region.
     *
     * @param url an HTTP or HTTPS address without user, query and fragment; checked by {@code
     *     build()}
     * @return this builder
     */
    public Builder reportingBaseUrl(String url) {
      reportingBaseUrl = Objects.requireNonNull(url, "reportingBaseUrl");
      return this;
    }

    /**
     * Where Honeybadger keeps the account. An address set with {@code baseUrl(..)} or {@code
     * reportingBaseUrl(..)} wins over it.
     *
     * @param value {@link Region#US} unless set
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
     * @throws IllegalStateException when there is neither a token nor the key of a project, or
     *     Jackson or OkHttp does not fit
     * @throws IllegalArgumentException when an address is none
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
