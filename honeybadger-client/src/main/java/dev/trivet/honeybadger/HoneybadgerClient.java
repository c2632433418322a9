package dev.trivet.honeybadger;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.Secret;
import dev.trivet.core.transport.ApiProfile;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.AuthScheme;
import dev.trivet.core.transport.Environment;
import dev.trivet.honeybadger.ensure.EnsureApi;
import dev.trivet.honeybadger.teams.TeamInvitationsApi;
import dev.trivet.honeybadger.teams.TeamMembersApi;
import dev.trivet.honeybadger.teams.TeamsApi;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entry to the Honeybadger data API, version 2. Immutable and thread-safe: make one, keep it,
 * close it at the end.
 *
 * <p>Every method that talks to Honeybadger may throw the subtypes of {@link
 * dev.trivet.core.error.ApiException}: {@link dev.trivet.core.error.ApiStatusException} when
 * Honeybadger says no, {@link dev.trivet.core.error.ApiConnectionException} when there is no
 * complete answer, {@link dev.trivet.core.error.ApiTimeoutException} when time runs out, {@link
 * dev.trivet.core.error.ApiDecodeException} when a success cannot be read.
 *
 * <p>Honeybadger answers 403 both when a token may not do something and when the calls of the hour
 * are used up. The client tells the two apart: {@link dev.trivet.core.error.PermissionException} is
 * the first, {@link dev.trivet.core.error.RateLimitedException} the second.
 *
 * @see <a href="https://docs.honeybadger.io/api/">Honeybadger API reference</a>
 */
public final class HoneybadgerClient implements AutoCloseable {

  private static final String AUTH_TOKEN = "HoneybadgerClient.builder().authToken(..)";
  private static final String OAUTH_TOKEN = "HoneybadgerClient.builder().oauthToken(..)";

  private final ApiTransport transport;

  private HoneybadgerClient(ApiTransport transport) {
    this.transport = transport;
  }

  /**
   * Starts a client.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client for the token in the environment: {@code HONEYBADGER_AUTH_TOKEN}, and if they differ
   * from the defaults {@code HONEYBADGER_REGION}, which is {@code us} or {@code eu}, or {@code
   * HONEYBADGER_BASE_URL}, which wins over the region.
   *
   * @return the client
   * @throws IllegalStateException when no token is set
   * @throws IllegalArgumentException when the region is another one or the address is none
   */
  public static HoneybadgerClient fromEnv() {
    return from(System.getenv()).build();
  }

  static Builder from(Map<String, String> environment) {
    var builder = builder();
    Environment.ifPresent(environment, "HONEYBADGER_AUTH_TOKEN", builder::authToken);
    Environment.ifPresent(
        environment,
        "HONEYBADGER_REGION",
        name -> builder.region(Region.named("HONEYBADGER_REGION", name)));
    Environment.ifPresent(environment, "HONEYBADGER_BASE_URL", builder::baseUrl);
    return builder;
  }

  /**
   * Teams of every account that the token reaches.
   *
   * @return the calls around teams
   */
  public TeamsApi teams() {
    return new TeamsApi(transport);
  }

  /**
   * People in a team.
   *
   * @return the calls around the members of a team
   */
  public TeamMembersApi teamMembers() {
    return new TeamMembersApi(transport);
  }

  /**
   * People asked into a team.
   *
   * @return the calls around the invitations to a team
   */
  public TeamInvitationsApi teamInvitations() {
    return new TeamInvitationsApi(transport);
  }

  /**
   * Things that are to be there exactly once.
   *
   * @return the calls that look before they make something
   */
  public EnsureApi ensure() {
    return new EnsureApi(transport);
  }

  /**
   * A client that shares everything with this one, but makes its calls with other options.
   *
   * @param change sets the options
   * @return a cheap copy; closing either closes both
   */
  public HoneybadgerClient with(Consumer<RequestOptions.Builder> change) {
    return new HoneybadgerClient(transport.with(change));
  }

  /**
   * Calls without a typed method. Their paths start below {@code /v2}.
   *
   * @return the raw calls
   */
  public RawApi raw() {
    return transport.raw();
  }

  /**
   * What the last answer said about the call limit.
   *
   * @return the limit, every part of it optional
   */
  public RateLimit rateLimit() {
    return transport.rateLimit();
  }

  /** Closes the connections of this client and of its copies. Repeatable. */
  @Override
  public void close() {
    transport.close();
  }

  /** Builds a client. Not thread-safe. */
  public static final class Builder {

    private @Nullable AuthScheme auth;
    private Region region = Region.US;
    private @Nullable String baseUrl;
    private final ClientConfig.Builder config = ClientConfig.builder();

    private Builder() {}

    /**
     * The personal token of a user, who decides by their own rights what the client may do. A token
     * given later replaces it, of whatever kind.
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
     * An OAuth access token, sent as a bearer token. A token given later replaces it, of whatever
     * kind.
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
     * Where the account is kept.
     *
     * @param value {@link Region#US} unless set
     * @return this builder
     */
    public Builder region(Region value) {
      region = Objects.requireNonNull(value, "HoneybadgerClient.builder().region(..)");
      return this;
    }

    /**
     * Another address, for a proxy or a test. It wins over the region.
     *
     * @param url everything before the path of a call, {@code https://app.honeybadger.io/v2} for
     *     example
     * @return this builder
     */
    public Builder baseUrl(String url) {
      baseUrl = Objects.requireNonNull(url, "HoneybadgerClient.builder().baseUrl(..)");
      return this;
    }

    /**
     * Timeouts, retries, observer, HTTP client and the like.
     *
     * @param change sets what differs from the defaults
     * @return this builder
     */
    public Builder configure(Consumer<ClientConfig.Builder> change) {
      change.accept(config);
      return this;
    }

    /**
     * Makes the client. Nothing is sent.
     *
     * @return the client
     * @throws IllegalStateException when there is no token
     * @throws IllegalArgumentException when the address is none
     */
    public HoneybadgerClient build() {
      if (auth == null) {
        throw new IllegalStateException("no token: set " + AUTH_TOKEN + " or .oauthToken(..)");
      }
      var profile =
          new ApiProfile(
              ApiProfile.baseUrl(
                  "HoneybadgerClient.builder().baseUrl(..)",
                  baseUrl != null ? baseUrl : region.baseUrl()),
              auth,
              new HoneybadgerEnvelope(),
              "application/json",
              false);
      return new HoneybadgerClient(ApiTransport.create(profile, config.build()));
    }
  }
}
