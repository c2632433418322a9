package dev.trivet.spring.health;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ServiceClient;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees the calls of all clients that the starter builds, and keeps the last of each service. */
final class HealthRecorder implements ApiObserver {

  private final Map<String, ServiceHealth> seen = new ConcurrentHashMap<>();
  private final Clock clock;

  HealthRecorder(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void onAttempt(Attempt attempt) {
    seen.compute(
        attempt.operation().service(),
        (service, known) -> orUnknown(known).after(attempt.rateLimit()));
  }

  @Override
  public void onCall(Call call) {
    var now = clock.instant();
    seen.compute(call.operation().service(), (service, known) -> orUnknown(known).after(call, now));
  }

  /** What is known of a service now. */
  ServiceHealth of(String service) {
    return orUnknown(seen.get(service));
  }

  /** What each service has to say when it is asked, by the names of the services. */
  Map<String, Supplier<ServiceHealth>> of(Stream<ServiceClient> clients) {
    var services = new LinkedHashMap<String, Supplier<ServiceHealth>>();
    clients.map(ServiceClient::service).sorted().forEach(s -> services.put(s, () -> of(s)));
    return services;
  }

  private static ServiceHealth orUnknown(@Nullable ServiceHealth known) {
    return known == null ? ServiceHealth.UNKNOWN : known;
  }
}
