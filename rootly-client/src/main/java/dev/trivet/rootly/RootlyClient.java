package dev.trivet.rootly;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.Secret;
import dev.trivet.core.transport.ApiProfile;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.AuthScheme;
import dev.trivet.core.transport.Environment;
import dev.trivet.rootly.ensure.EnsureApi;
import dev.trivet.rootly.teams.TeamsApi;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entry to the Rootly API. Immutable and thread-safe: make one, keep it, close it at the end.
 *
 * <p>Every method that talks to Rootly may throw the subtypes of {@link
 * dev.trivet.core.error.ApiException}: {@link dev.trivet.core.error.ApiStatusException} when Rootly
 * says no, {@link dev.trivet.core.error.ApiConnectionException} when there is no complete answer,
 * {@link dev.trivet.core.error.ApiTimeoutException} when time runs out, {@link
 * dev.trivet.core.error.ApiDecodeException} when a success cannot be read. A path argument that is
 * blank or a dot segment throws {@code IllegalArgumentException} before anything is sent.
 *
 * <p>Rootly hides what an API key may not see: a missing permission is a {@link
 * dev.trivet.core.error.NotFoundException} as often as a {@link
 * dev.trivet.core.error.PermissionException}. It counts reads and writes apart, each against a
 * limit of its own.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/creates-a-team">Rootly API
 *     reference</a>
 */
public final class RootlyClient implements AutoCloseable {

  private static final String BASE_URL = "https://api.rootly.com";

  private final ApiTransport transport;

  private RootlyClient(ApiTransport transport) {
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
   * A client for the key in the environment: {@code ROOTLY_API_KEY}, and {@code ROOTLY_BASE_URL} if
   * the address is another.
   *
   * @return the client
   * @throws IllegalStateException when no key is set
   */
  public static RootlyClient fromEnv() {
    var builder = builder();
    var environment = System.getenv();
    Environment.ifPresent(environment, "ROOTLY_API_KEY", builder::apiKey);
    Environment.ifPresent(environment, "ROOTLY_BASE_URL", builder::baseUrl);
    return builder.build();
  }

  /**
   * Teams of the organization.
   *
   * @return the calls around teams
   */
  public TeamsApi teams() {
    return new TeamsApi(transport);
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
  public RootlyClient with(Consumer<RequestOptions.Builder> change) {
    return new RootlyClient(transport.with(change));
  }

  /**
   * Calls without a typed method. Paths begin with {@code v1/}; bodies are sent as they are given,
   * so a JSON:API request brings its own {@code data}.
   *
   * @return the raw calls
   */
  public RawApi raw() {
    return transport.raw();
  }

  /**
   * What the last answer said about the call limit, which is the one for reads after a read and the
   * one for writes after a write.
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

    private @Nullable Secret apiKey;
    private String baseUrl = BASE_URL;
    private final ClientConfig.Builder config = ClientConfig.builder();

    private Builder() {}

    /**
     * The API key.
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
     * The API key, looked up for every attempt.
     *
     * @param key called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder apiKey(Supplier<String> key) {
      apiKey = Secret.from("RootlyClient.builder().apiKey(..)", key);
      return this;
    }

    /**
     * Another address, for a dedicated host, a proxy or a test.
     *
     * @param url everything before {@code /v1}, {@code https://api.rootly.com} unless set
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
     * @throws IllegalStateException when there is no API key
     * @throws IllegalArgumentException when the address is none
     */
    public RootlyClient build() {
      if (apiKey == null) {
        throw new IllegalStateException("no API key: set RootlyClient.builder().apiKey(..)");
      }
      var profile =
          new ApiProfile(
              ApiProfile.baseUrl("RootlyClient.builder().baseUrl(..)", baseUrl),
              AuthScheme.bearer(apiKey),
              new RootlyEnvelope(),
              "application/vnd.api+json",
              true);
      return new RootlyClient(ApiTransport.create(profile, config.build()));
    }
  }
}
