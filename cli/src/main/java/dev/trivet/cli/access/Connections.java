package dev.trivet.cli.access;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Timeouts;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.Region;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.TokenPlacement;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.server.RunningFakes;
import java.net.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Opens a client for each service when it is first needed.
 *
 * <p>With {@code live} the clients connect to what the environment names. Without it they only ever
 * connect to this machine: to the fakes that the environment names, or to seeded fakes of their
 * own, and never through a proxy.
 */
public final class Connections implements AutoCloseable {

  /** Longer than Honeybadger's window, so that a job waits for the next one instead of failing. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(65);

  private static final String REGION = "HONEYBADGER_REGION";

  private final Settings settings;
  private final Map<String, String> environment;
  private final boolean ownFakes;
  private final Map<Service, CallMeter> meters = new EnumMap<>(Service.class);
  private final Deque<Runnable> closing = new ArrayDeque<>();
  private final RateLimiter rateLimiter = RateLimiters.separate();
  private final Optional<OkHttpClient> direct;
  private @Nullable RollbarClient rollbar;
  private @Nullable RootlyClient rootly;
  private @Nullable HoneybadgerClient honeybadger;

  private Connections(Settings settings) {
    this.settings = settings;
    for (var service : Service.values()) {
      meters.put(service, new CallMeter(service, settings.notice()));
    }
    direct =
        settings.live()
            ? Optional.empty()
            : Optional.of(new OkHttpClient.Builder().proxy(Proxy.NO_PROXY).build());
    ownFakes = !settings.live() && !namesFakes(settings.environment());
    if (ownFakes) {
      var fakes = RunningFakes.start(settings.clock()).seed();
      closing.push(fakes::close);
      environment = fakes.environment();
    } else {
      environment = settings.environment();
    }
  }

  /** Prepares the connections; nothing is sent yet. */
  public static Connections open(Settings settings) {
    return new Connections(settings);
  }

  private static boolean namesFakes(Map<String, String> environment) {
    for (var service : Service.values()) {
      if (Loopback.is(environment.getOrDefault(service.addressVariable(), ""))) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the clients connect to fakes that this object started} */
  public boolean onOwnFakes() {
    return ownFakes;
  }

  /** {@return the counters of the requests to a service} */
  public CallMeter meter(Service service) {
    return Optional.ofNullable(meters.get(service)).orElseThrow();
  }

  /** {@return the settings that the clients were opened with} */
  public Settings settings() {
    return settings;
  }

  /** {@return whether any request was sent} */
  public boolean anythingSent() {
    return meters.values().stream().anyMatch(meter -> meter.reads() + meter.writes() > 0);
  }

  /** {@return the value of an environment variable, if it is set and not blank} */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** {@return the host that the environment names for a service, without any credentials} */
  public Optional<String> host(Service service) {
    return variable(service.addressVariable())
        .map(address -> Loopback.url(address).map(HttpUrl::host).orElse("not an address"));
  }

  /** {@return the Rollbar client} */
  public RollbarClient rollbar() {
    if (rollbar == null) {
      var builder = RollbarClient.builder().tokenPlacement(TokenPlacement.HEADER);
      builder.accountToken(token(Service.ROLLBAR));
      address(Service.ROLLBAR).ifPresent(builder::baseUrl);
      rollbar = checked(() -> builder.configure(c -> configure(c, Service.ROLLBAR)).build());
      closing.addFirst(rollbar::close);
    }
    return rollbar;
  }

  /** {@return the Rootly client} */
  public RootlyClient rootly() {
    if (rootly == null) {
      var builder = RootlyClient.builder().apiKey(token(Service.ROOTLY));
      address(Service.ROOTLY).ifPresent(builder::baseUrl);
      rootly = checked(() -> builder.configure(c -> configure(c, Service.ROOTLY)).build());
      closing.addFirst(rootly::close);
    }
    return rootly;
  }

  /** {@return the Honeybadger client} */
  public HoneybadgerClient honeybadger() {
    if (honeybadger == null) {
      var builder = HoneybadgerClient.builder().authToken(token(Service.HONEYBADGER));
      variable(REGION).map(Connections::region).ifPresent(builder::region);
      address(Service.HONEYBADGER).ifPresent(builder::baseUrl);
      honeybadger =
          checked(() -> builder.configure(c -> configure(c, Service.HONEYBADGER)).build());
      closing.addFirst(honeybadger::close);
    }
    return honeybadger;
  }

  /** {@return the rate limit in the latest response of a service; unknown before the first} */
  public RateLimit limit(Service service) {
    return switch (service) {
      case ROLLBAR -> rollbar().rateLimit();
      case ROOTLY -> rootly().rateLimit();
      case HONEYBADGER -> honeybadger().rateLimit();
    };
  }

  private static <T> T checked(Supplier<T> building) {
    try {
      return building.get();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ServiceUnavailableException(String.valueOf(e.getMessage()));
    }
  }

  private String token(Service service) {
    return variable(service.tokenVariable())
        .orElseThrow(
            () -> new ServiceUnavailableException("no token: set " + service.tokenVariable()));
  }

  private Optional<String> address(Service service) {
    var address = variable(service.addressVariable());
    if (!settings.live() && !Loopback.is(address.orElse(""))) {
      throw new ServiceUnavailableException(
          service.addressVariable()
              + " names no fake on this machine; use --live to connect elsewhere");
    }
    return address;
  }

  private static Region region(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "us" -> Region.US;
      case "eu" -> Region.EU;
      default -> throw new ServiceUnavailableException(REGION + " must be us or eu");
    };
  }

  private void configure(ClientConfig.Builder config, Service service) {
    config
        .clock(settings.clock())
        .sleeper(settings.sleeper())
        .observer(meter(service))
        .rateLimiter(rateLimiter)
        .userAgent("trivet-cli")
        .retryPolicy(RetryPolicy.builder().maxAttempts(4).maxBackoff(LONGEST_WAIT).build())
        .timeouts(Timeouts.builder().total(LONGEST_WAIT.plusMinutes(5)).build());
    direct.ifPresent(config::okHttpClient);
  }

  @Override
  public void close() {
    closing.forEach(Runnable::run);
    direct.ifPresent(http -> http.connectionPool().evictAll());
  }
}
