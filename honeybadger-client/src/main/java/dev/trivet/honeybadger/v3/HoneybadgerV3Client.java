package dev.trivet.honeybadger.v3;

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
import dev.trivet.honeybadger.Region;
import dev.trivet.honeybadger.v3.account.AccountApi;
import dev.trivet.honeybadger.v3.projects.ProjectsApi;
import dev.trivet.honeybadger.v3.statuspages.StatusPagesApi;
import dev.trivet.honeybadger.v3.teams.TeamsApi;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.TokenNotice;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client for the preview of Honeybadger's API v3. Immutable and thread-safe: build one, keep
 * it, close it at the end.
 *
 * <p><strong>Experimental.</strong> Honeybadger may make changes that break callers until version 3
 * is released, so this class and everything below this package may change in any release of this
 * library. {@link dev.trivet.honeybadger.HoneybadgerClient} talks to version 2, which stays as it
 * is.
 *
 * <p>Version 3 has tokens of its own, with scopes; the token determines the account. The IDs of
 * version 3 are strings and differ from those of version 2. No call translates one into the other,
 * so do not mix them.
 *
 * <p>Every method that talks to Honeybadger may throw the subtypes of {@link
 * dev.trivet.core.error.ApiException}; {@link ErrorDetails} says more about one, such as the scope
 * that a token lacks or the ID of the request. A call over the rate limit gets a response with
 * status 429 and fails with a {@link dev.trivet.core.error.RateLimitedException}. A token that
 * reaches several accounts gets a {@link dev.trivet.core.error.ValidationException} from every
 * call.
 *
 * @see <a href="https://docs.honeybadger.io/api/v3/">Honeybadger API v3 reference</a>
 */
public final class HoneybadgerV3Client implements ServiceClient {

  private static final String SERVICE = "honeybadger-v3";
  private static final String TOKEN = V3Api.TOKEN.builderMethod();

  private final Transport transport;

  private HoneybadgerV3Client(Transport transport) {
    this.transport = transport;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a client from environment variables: the token from {@code HONEYBADGER_V3_TOKEN} and,
   * optionally, the region from {@code HONEYBADGER_REGION}, which is {@code us} or {@code eu}, or
   * the base URL from {@code HONEYBADGER_V3_BASE_URL}, which takes precedence over the region.
   *
   * @return the client
   * @throws IllegalStateException when no token is set
   * @throws IllegalArgumentException when the region is unknown or the base URL is not valid
   */
  public static HoneybadgerV3Client fromEnv() {
    return fromEnv(System.getenv()).build();
  }

  static Builder fromEnv(Map<String, String> environment) {
    var builder = builder();
    new EnvironmentReader(environment)
        .with("HONEYBADGER_V3_TOKEN", builder::token)
        .with("HONEYBADGER_REGION", name -> builder.region(region(name)))
        .with("HONEYBADGER_V3_BASE_URL", builder::baseUrl);
    return builder;
  }

  private static Region region(String name) {
    try {
      return Region.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("HONEYBADGER_REGION: neither us nor eu", unknown);
    }
  }

  /**
   * {@return the calls for the account that the token belongs to, with its members and invitations}
   */
  public AccountApi account() {
    return new AccountApi(transport);
  }

  /** {@return the calls for projects, with everything that belongs to a project} */
  public ProjectsApi projects() {
    return new ProjectsApi(transport);
  }

  /** {@return the calls for teams, with their members and invitations} */
  public TeamsApi teams() {
    return new TeamsApi(transport);
  }

  /** {@return the calls for status pages, with their incidents} */
  public StatusPagesApi statusPages() {
    return new StatusPagesApi(transport);
  }

  /**
   * Creates a client that shares everything with this one, but makes its calls with other options.
   *
   * @param change sets the options
   * @return a cheap copy; closing either closes both
   */
  public HoneybadgerV3Client withOptions(Consumer<RequestOptions.Builder> change) {
    return new HoneybadgerV3Client(transport.withOptions(change));
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
      Executor executor, Function<? super HoneybadgerV3Client, ? extends T> calls) {
    return AsyncCalls.start(executor, this, calls);
  }

  @Override
  public String service() {
    return SERVICE;
  }

  /** {@return calls that have no typed method; their paths start below {@code /v3}} */
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
  public static final class Builder extends ClientBuilder<Builder> {

    private @Nullable Secret token;
    private Region region = Region.US;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Sets the token: of a user, of an account, or of an application that a user gave access to.
     * Its scopes determine what the client may do.
     *
     * @param value a token of API v3; the personal tokens of version 2 and the keys of projects do
     *     not work
     * @return this builder
     * @throws IllegalArgumentException when the token is empty or contains blanks
     */
    public Builder token(String value) {
      token = Secret.of(TOKEN, value);
      return this;
    }

    /**
     * Sets a supplier of the token, which is called for every attempt.
     *
     * @param value returns the token; called once per attempt, on the calling thread
     * @return this builder
     */
    public Builder token(Supplier<String> value) {
      token = Secret.from(TOKEN, value);
      return this;
    }

    /**
     * Sets the region in which Honeybadger keeps the account. A URL set with {@code baseUrl(..)}
     * takes precedence over it.
     *
     * @param value {@link Region#US} unless set
     * @return this builder
     */
    public Builder region(Region value) {
      region = Objects.requireNonNull(value, "HoneybadgerV3Client.builder().region(..)");
      return this;
    }

    /**
     * Builds the client. Nothing is sent.
     *
     * @return the client
     * @throws IllegalStateException when there is no token
     * @throws IllegalArgumentException when the base URL is not valid
     */
    public HoneybadgerV3Client build() {
      if (token == null) {
        throw new IllegalStateException("no token: set " + TOKEN);
      }
      var own = baseUrl();
      var notice = new TokenNotice(AuthScheme.bearer(token));
      var profile =
          new ServiceProfile(
              SERVICE,
              ServiceProfile.parseBaseUrl(
                  "HoneybadgerV3Client.builder().baseUrl(..)", own == null ? usual(region) : own),
              notice,
              new V3Envelope(() -> hint(notice, own == null ? region : null)),
              "application/json",
              false);
      return new HoneybadgerV3Client(HttpTransport.create(profile, config()));
    }

    private static String usual(Region region) {
      return switch (region) {
        case US -> "https://app.honeybadger.io/v3";
        case EU -> "https://eu-app.honeybadger.io/v3";
      };
    }

    /** What to check when a token is refused. */
    private static Optional<String> hint(TokenNotice notice, @Nullable Region region) {
      var hints = new ArrayList<String>();
      if (notice.isOfProject()) {
        hints.add(TokenNotice.OF_PROJECT);
      } else if (!notice.isOfV3()) {
        hints.add(
            "the token does not look like one of API v3, which begins with hbu_, hba_ or hbo_ for"
                + " example: HoneybadgerClient takes those of API v2");
      }
      if (region != null) {
        hints.add(
            "this client talks to the "
                + region
                + " region, where tokens of another region are not valid: see"
                + " HoneybadgerV3Client.builder().region(..)");
      }
      return hints.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", hints));
    }
  }
}
