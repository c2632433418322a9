package dev.trivet.examples.access;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateBudget;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Timeouts;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.Region;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.TokenPlacement;
import dev.trivet.rootly.RootlyClient;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Clients of the three services, made when they are first asked for.
 *
 * <p>With {@code live} they go where the environment says. Without it they only ever talk to this
 * machine: to the fakes that the environment names, or to seeded fakes of their own.
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
  private final RateBudget budget = RateBudget.separate();
  private @Nullable RollbarClient rollbar;
  private @Nullable RootlyClient rootly;
  private @Nullable HoneybadgerClient honeybadger;

  private Connections(Settings settings) {
    this.settings = settings;
    for (var service : Service.values()) {
      meters.put(service, new CallMeter(service, settings.notice()));
    }
    ownFakes = !settings.live() && !namesFakes(settings.environment());
    if (ownFakes) {
      var fakes = SeededFakes.start(settings.clock());
      closing.push(fakes::close);
      environment = fakes.environment();
    } else {
      environment = settings.environment();
    }
  }

  /** Opens connections; nothing is sent yet. */
  public static Connections open(Settings settings) {
    return new Connections(settings);
  }

  private static boolean namesFakes(Map<String, String> environment) {
    for (var service : Service.values()) {
      if (isOnThisMachine(environment.getOrDefault(service.addressVariable(), ""))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnThisMachine(String address) {
    try {
      var host = Optional.ofNullable(URI.create(address).getHost()).orElse("");
      return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /** Whether the fakes live and die with this object. */
  public boolean onOwnFakes() {
    return ownFakes;
  }

  /** What was sent to a service so far. */
  public CallMeter meter(Service service) {
    return Optional.ofNullable(meters.get(service)).orElseThrow();
  }

  /** The time that the clients live in. */
  public Settings settings() {
    return settings;
  }

  /** An environment variable, if it is set and not blank. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The Rollbar client. */
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

  /** The Rootly client. */
  public RootlyClient rootly() {
    if (rootly == null) {
      var builder = RootlyClient.builder().apiKey(token(Service.ROOTLY));
      address(Service.ROOTLY).ifPresent(builder::baseUrl);
      rootly = checked(() -> builder.configure(c -> configure(c, Service.ROOTLY)).build());
      closing.addFirst(rootly::close);
    }
    return rootly;
  }

  /** The Honeybadger client. */
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

  /** What a service last said about its limit; unknown before the first answer. */
  public RateLimit limit(Service service) {
    return switch (service) {
      case ROLLBAR -> rollbar().rateLimit();
      case ROOTLY -> rootly().rateLimit();
      case HONEYBADGER -> honeybadger().rateLimit();
    };
  }

  private interface Making<T> {
    T make();
  }

  private static <T> T checked(Making<T> making) {
    try {
      return making.make();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new Unavailable(String.valueOf(e.getMessage()));
    }
  }

  private String token(Service service) {
    return variable(service.tokenVariable())
        .orElseThrow(() -> new Unavailable("no token: set " + service.tokenVariable()));
  }

  private Optional<String> address(Service service) {
    var address = variable(service.addressVariable());
    if (!settings.live() && !isOnThisMachine(address.orElse(""))) {
      throw new Unavailable(
          service.addressVariable() + " names no fake on this machine; use --live to go elsewhere");
    }
    return address;
  }

  private static Region region(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "us" -> Region.US;
      case "eu" -> Region.EU;
      default -> throw new Unavailable(REGION + ": neither us nor eu");
    };
  }

  private void configure(ClientConfig.Builder config, Service service) {
    config
        .clock(settings.clock())
        .sleeper(settings.sleeper())
        .observer(meter(service))
        .rateBudget(budget)
        .userAgent("trivet-examples")
        .retryPolicy(RetryPolicy.builder().attempts(4).longestWait(LONGEST_WAIT).build())
        .timeouts(Timeouts.builder().total(LONGEST_WAIT.plusMinutes(5)).build());
  }

  @Override
  public void close() {
    closing.forEach(Runnable::run);
  }
}
