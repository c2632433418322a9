package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.limit.RateLimiter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gauges for the rate limits, from what the responses said: {@code trivet.rate.limit}, the number
 * of calls allowed in one window, and {@code trivet.rate.limit.remaining}, the number of calls left
 * after the last response. Tags are {@code service} and {@code use}, which is {@code read} or
 * {@code write}; services with one rate limit for both have {@code read} only. A gauge exists once
 * a response has stated the rate limit, and keeps its value until another response states it.
 * Clients with different tokens of one service share its gauges: the last response counts.
 *
 * <p>It is an observer, to be registered with the clients, and a binder, to be bound to meter
 * registries, in any order. A registry that refuses a gauge does not get it, and no call fails.
 */
public final class RateLimitMetrics implements ApiObserver, MeterBinder {

  private final Map<Limit, Standing> standings = new ConcurrentHashMap<>();

  /** The limits that each registry has gauges for, or has refused; guarded by this. */
  private final Map<MeterRegistry, Set<Limit>> registries = new HashMap<>();

  private record Limit(String service, RateLimiter.Use use) {}

  private static final class Standing {
    private volatile double limit = Double.NaN;
    private volatile double remaining = Double.NaN;
  }

  /** Creates an instance without gauges. */
  public RateLimitMetrics() {}

  @Override
  public synchronized void bindTo(MeterRegistry registry) {
    registries.putIfAbsent(registry, new HashSet<>());
    standings.keySet().forEach(this::register);
  }

  @Override
  public void onAttempt(Attempt attempt) {
    var said = attempt.rateLimit();
    if (said.limit().isEmpty() && said.remaining().isEmpty()) {
      return;
    }
    var limit = new Limit(attempt.operation().service(), attempt.limitUse());
    var known = standings.get(limit);
    var standing = known != null ? known : standings.computeIfAbsent(limit, l -> new Standing());
    said.limit().ifPresent(value -> standing.limit = value);
    said.remaining().ifPresent(value -> standing.remaining = value);
    if (known == null) {
      register(limit);
    }
  }

  private synchronized void register(Limit limit) {
    var standing = standings.get(limit);
    if (standing == null) {
      return;
    }
    var refusals = new Refusals();
    registries.forEach(
        (registry, known) -> {
          if (known.add(limit)) {
            refusals.run(() -> gauges(registry, limit, standing));
          }
        });
    refusals.tell();
  }

  private static void gauges(MeterRegistry registry, Limit limit, Standing standing) {
    var tags = Tags.of("service", limit.service(), "use", Names.of(limit.use()));
    Gauge.builder("trivet.rate.limit", standing, s -> s.limit)
        .description("Calls that the service allows in one window")
        .tags(tags)
        .register(registry);
    Gauge.builder("trivet.rate.limit.remaining", standing, s -> s.remaining)
        .description("Calls left in the window after the last response")
        .tags(tags)
        .register(registry);
  }
}
