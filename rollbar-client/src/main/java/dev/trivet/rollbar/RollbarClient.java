package dev.trivet.rollbar;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.Secret;
import dev.trivet.core.transport.ApiProfile;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Environment;
import dev.trivet.rollbar.ensure.EnsureApi;
import dev.trivet.rollbar.invites.InvitesApi;
import dev.trivet.rollbar.projects.ProjectsApi;
import dev.trivet.rollbar.teams.TeamsApi;
import dev.trivet.rollbar.users.UsersApi;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entry to the Rollbar API. Immutable and thread-safe: make one, keep it, close it at the end.
 *
 * <p>Every method that talks to Rollbar may throw the subtypes of {@link
 * dev.trivet.core.error.ApiException}: {@link dev.trivet.core.error.ApiStatusException} when
 * Rollbar says no, {@link dev.trivet.core.error.ApiConnectionException} when there is no complete
 * answer, {@link dev.trivet.core.error.ApiTimeoutException} when time runs out, {@link
 * dev.trivet.core.error.ApiDecodeException} when a success cannot be read. A call whose token was
 * not configured throws {@code IllegalStateException} before anything is sent.
 *
 * @see <a href="https://docs.rollbar.com/reference/getting-started-1">Rollbar API reference</a>
 */
public final class RollbarClient implements AutoCloseable {

  private static final String BASE_URL = "https://api.rollbar.com/api/1";

  private final ApiTransport transport;

  private RollbarClient(ApiTransport transport) {
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
   * A client for the tokens in the environment: {@code ROLLBAR_ACCOUNT_TOKEN} and {@code
   * ROLLBAR_PROJECT_TOKEN}, at least one of them, and {@code ROLLBAR_BASE_URL} if the address is
   * another.
   *
   * @return the client
   * @throws IllegalStateException when no token is set
   */
  public static RollbarClient fromEnv() {
    var builder = builder();
    var environment = System.getenv();
    Environment.ifPresent(environment, "ROLLBAR_ACCOUNT_TOKEN", builder::accountToken);
    Environment.ifPresent(environment, "ROLLBAR_PROJECT_TOKEN", builder::projectToken);
    Environment.ifPresent(environment, "ROLLBAR_BASE_URL", builder::baseUrl);
    return builder.build();
  }

  /**
   * Projects of the account.
   *
   * @return the calls around projects
   */
  public ProjectsApi projects() {
    return new ProjectsApi(transport);
  }

  /**
   * Teams of the account, with their users, projects and invitations.
   *
   * @return the calls around teams
   */
  public TeamsApi teams() {
    return new TeamsApi(transport);
  }

  /**
   * Invitations of the account.
   *
   * @return the calls around invitations
   */
  public InvitesApi invites() {
    return new InvitesApi(transport);
  }

  /**
   * Users of the account.
   *
   * @return the calls around users
   */
  public UsersApi users() {
    return new UsersApi(transport);
  }

  /**
   * Projects, teams and memberships that are to be there exactly once.
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
  public RollbarClient with(Consumer<RequestOptions.Builder> change) {
    return new RollbarClient(transport.with(change));
  }

  /**
   * Calls without a typed method, with the account token, or the project token when there is no
   * other.
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

    private @Nullable Secret accountToken;
    private @Nullable Secret projectToken;
    private TokenPlacement placement = TokenPlacement.QUERY;
    private String baseUrl = BASE_URL;
    private final ClientConfig.Builder config = ClientConfig.builder();

    private Builder() {}

    /**
     * The token of the account, for projects, teams, users and invitations.
     *
     * @param token an account access token with the scope {@code read}, and {@code write} for
     *     changes
     * @return this builder
     * @throws IllegalArgumentException when the token is empty or has blanks
     */
    public Builder accountToken(String token) {
      accountToken = Secret.of("RollbarClient.builder().accountToken(..)", token);
      return this;
    }

    /**
     * The token of the account, looked up for every attempt.
     *
     * @param token called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder accountToken(Supplier<String> token) {
      accountToken = Secret.from("RollbarClient.builder().accountToken(..)", token);
      return this;
    }

    /**
     * The token of one project, for calls inside it.
     *
     * @param token a project access token
     * @return this builder
     * @throws IllegalArgumentException when the token is empty or has blanks
     */
    public Builder projectToken(String token) {
      projectToken = Secret.of("RollbarClient.builder().projectToken(..)", token);
      return this;
    }

    /**
     * The token of one project, looked up for every attempt.
     *
     * @param token called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder projectToken(Supplier<String> token) {
      projectToken = Secret.from("RollbarClient.builder().projectToken(..)", token);
      return this;
    }

    /**
     * Where the tokens travel.
     *
     * @param value {@link TokenPlacement#QUERY} unless set
     * @return this builder
     */
    public Builder tokenPlacement(TokenPlacement value) {
      placement = Objects.requireNonNull(value, "RollbarClient.builder().tokenPlacement(..)");
      return this;
    }

    /**
     * Another address, for a proxy or a test.
     *
     * @param url everything before the path of a call, {@code https://api.rollbar.com/api/1} unless
     *     set
     * @return this builder
     */
    public Builder baseUrl(String url) {
      baseUrl = url;
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
     * @throws IllegalStateException when there is no token at all
     * @throws IllegalArgumentException when the address is none
     */
    public RollbarClient build() {
      if (accountToken == null && projectToken == null) {
        throw new IllegalStateException(
            "no token: set RollbarClient.builder().accountToken(..) or .projectToken(..)");
      }
      var profile =
          new ApiProfile(
              ApiProfile.baseUrl("RollbarClient.builder().baseUrl(..)", baseUrl),
              new RollbarTokens(accountToken, projectToken, placement),
              new RollbarEnvelope(),
              "application/json",
              false);
      return new RollbarClient(ApiTransport.create(profile, config.build()));
    }
  }
}
