package dev.trivet.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.ClientTarget;
import dev.trivet.conformance.service.CountingLimiter;
import dev.trivet.conformance.service.InFlight;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.Timeouts;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.proxy.FaultProxy;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** One service under fire: a fake, a proxy in front of it, and a client for each HTTP version. */
final class SoakSite {

  private static final String PREFIX = "soak ";

  private final Service service;
  private final Fake fake;
  private final FaultProxy proxy;
  private final SoakFaults faults;
  private final VirtualTime time = new VirtualTime();
  private final CountingLimiter limiter =
      new CountingLimiter(RateLimiters.separate(), method -> {});
  private final OkHttpClient http1 = new OkHttpClient();
  private final OkHttpClient http2 =
      new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
  private final List<Teams> clients;
  private final ExpectedState expected = new ExpectedState();

  private SoakSite(Service service, long seed) {
    this.service = service;
    this.fake = service.fake(options -> options.journal(false).clock(time));
    this.proxy = FaultProxy.start(fake.baseUrl());
    this.faults = new SoakFaults(seed);
    this.clients = List.of(client(http1), client(http2));
    fake.limits().allow(Integer.MAX_VALUE, Duration.ofDays(1));
    // a refusal asks for a wait that a call can take
    fake.faults().rateLimited(0, Duration.ofSeconds(1)).script(faults::ofTheService);
  }

  static SoakSite start(Service service, long seed) {
    return new SoakSite(service, seed);
  }

  private Teams client(OkHttpClient http) {
    var target =
        new ClientTarget(
            proxy.baseUrl(),
            fake.token(),
            config ->
                config
                    .okHttpClient(http)
                    .clock(time)
                    .sleeper(time::sleep)
                    .rateLimiter(limiter)
                    .timeouts(
                        Timeouts.builder()
                            .attempt(Duration.ofSeconds(3))
                            // others move the clock while a call waits
                            .total(Duration.ofDays(1))
                            .build()));
    return service.teams(service.open(target), fake);
  }

  String name() {
    return service.name();
  }

  /** One call of one kind, after something may have been planned for it or for another one. */
  void call(int n, SplittableRandom random) {
    faults.onTheWire(proxy, random);
    var client = clients.get(random.nextInt(clients.size()));
    var name = PREFIX + n;
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> create(client, name);
      case 6, 7 -> ensure(client, name);
      case 8, 9, 10, 11 -> delete(client);
      case 12 -> list(client);
      case 13, 14, 15 -> with(client, team -> client.put(team.id(), team.name()));
      default -> with(client, team -> assertThat(client.get(team.id())).isEqualTo(team.name()));
    }
  }

  private void create(Teams client, String name) {
    try {
      expected.created(client.create(name), name);
    } catch (ApiException e) {
      if (e.mayHaveBeenApplied()) {
        expected.maybeCreated(name);
      }
    }
  }

  private void ensure(Teams client, String name) {
    try {
      client.ensure(name);
      expected.confirmed(name);
    } catch (ApiException e) {
      if (e.mayHaveBeenApplied()) {
        expected.maybeCreated(name);
      }
    }
  }

  private void delete(Teams client) {
    var team = expected.take();
    if (team == null) {
      list(client);
      return;
    }
    try {
      client.delete(team.id());
      expected.deleted(team);
    } catch (ApiException e) {
      if (e.mayHaveBeenApplied()) {
        expected.maybeDeleted(team);
      } else {
        assertThat(e).as("the team was there").isNotInstanceOf(NotFoundException.class);
        expected.putBack(team);
      }
    }
  }

  private static void list(Teams client) {
    try {
      client.list().first();
    } catch (ApiException e) {
      assertThat(e.mayHaveBeenApplied()).as("a read").isFalse();
    }
  }

  /** Does something with a team that nobody else deletes meanwhile. */
  private void with(Teams client, Consumer<ExpectedState.Team> call) {
    var team = expected.take();
    if (team == null) {
      list(client);
      return;
    }
    try {
      call.accept(team);
    } catch (ApiException e) {
      assertThat(e).as("the team is there").isNotInstanceOf(NotFoundException.class);
    } finally {
      expected.putBack(team);
    }
  }

  /** What is left when all calls have ended, with all faults off. */
  void check(String what) {
    assertThat(faults.missing()).as("faults that never happened: %s", what).isEmpty();
    assertThat(fake.faults().injected()).as("faults of the service: %s", what).isGreaterThan(30);
    assertThat(proxy.injected()).as("faults on the wire: %s", what).isGreaterThan(30);
    proxy.clear();
    fake.faults().clear();
    assertThat(limiter.leaked()).as("reservations: %s", what).isZero();
    for (var http : List.of(http1, http2)) {
      var pool = http.connectionPool();
      assertThat(pool.connectionCount() - pool.idleConnectionCount()).as("busy: %s", what).isZero();
    }
    fake.pageSize(1000);
    var direct =
        service.teams(
            service.open(
                new ClientTarget(
                    fake.baseUrl(),
                    fake.token(),
                    config -> config.clock(time).sleeper(time::sleep))),
            fake);
    try (direct) {
      expected.balance(direct.names().stream().filter(name -> name.startsWith(PREFIX)).toList());
    }
  }

  /** Whether every connection has ended that the clients have opened. */
  boolean awaitNoConnection() {
    return InFlight.awaitNone(proxy);
  }

  /** Closes the clients; the proxy stays until its connections have ended by themselves. */
  void closeClients() {
    clients.forEach(Teams::close);
    for (var http : List.of(http1, http2)) {
      http.connectionPool().evictAll();
      http.dispatcher().executorService().shutdown();
    }
  }

  void close() {
    closeClients();
    proxy.close();
    fake.close();
  }
}
