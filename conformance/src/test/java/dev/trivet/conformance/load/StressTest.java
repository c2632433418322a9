package dev.trivet.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.conformance.service.Target;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.RateBudget;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.testkit.Fake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many threads on one client of each service while every fiftieth call is spoiled: nothing hangs,
 * nothing leaks, and what the callers were told is what is there in the end.
 */
@Timeout(120)
class StressTest {

  private static final int THREADS = 64;
  private static final int CALLS = 20_000;
  private static final long SEED = 20_261_121;
  private static final String PREFIX = "stress ";

  /** One service under stress. */
  private record Site(Fake fake, OkHttpClient http, Teams client, Ledger ledger) {

    static Site of(Service service) {
      var fake = service.fake(options -> options.journal(false));
      fake.limits().allow(Integer.MAX_VALUE, Duration.ofDays(1));
      fake.faults().random(SEED, 0.02);
      var http = new OkHttpClient();
      var target =
          new Target(
              fake.baseUrl(),
              fake.token(),
              // waits are of no interest here, so they take no time
              config ->
                  config.okHttpClient(http).sleeper(wait -> {}).rateBudget(RateBudget.separate()));
      return new Site(fake, http, service.teams(service.open(target), fake), new Ledger());
    }

    void close() {
      client.close();
      http.connectionPool().evictAll();
      fake.close();
    }
  }

  private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

  @Test
  void calls_fromManyThreadsUnderFaults_endTypedAndLeaveWhatTheySaid() throws Exception {
    var sites = Services.all().stream().map(Site::of).toList();
    try {
      var next = new AtomicInteger();
      var pool = Executors.newFixedThreadPool(THREADS);
      for (int i = 0; i < THREADS; i++) {
        pool.execute(() -> work(sites, next));
      }
      pool.shutdown();
      assertThat(pool.awaitTermination(110, TimeUnit.SECONDS)).as("all calls have ended").isTrue();

      assertThat(next.get()).isGreaterThanOrEqualTo(CALLS);
      assertThat(unexpected).isEmpty();
      for (var site : sites) {
        var connections = site.http.connectionPool();
        assertThat(connections.connectionCount() - connections.idleConnectionCount())
            .as("connections in use")
            .isZero();
        assertThat(site.fake.faults().injected()).isGreaterThan(CALLS / 3 / 100);
        site.ledger.balance(names(site));
      }
    } finally {
      sites.forEach(Site::close);
    }
  }

  private void work(List<Site> sites, AtomicInteger next) {
    for (int n = next.getAndIncrement(); n < CALLS; n = next.getAndIncrement()) {
      try {
        call(sites.get(n % sites.size()), n / sites.size());
      } catch (Throwable e) {
        unexpected.add(e);
      }
    }
  }

  private static void call(Site site, int n) {
    switch (n % 20) {
      case 0, 1, 2, 3, 4, 5, 6, 7 -> create(site, PREFIX + n);
      case 8, 9, 10, 11 -> delete(site);
      case 12 -> list(site);
      case 13, 14, 15 -> put(site);
      default -> get(site);
    }
  }

  private static void create(Site site, String name) {
    try {
      site.ledger.created(site.client.create(name), name);
    } catch (ApiException e) {
      if (e.mayHaveBeenApplied()) {
        site.ledger.maybeCreated(name);
      }
    }
  }

  private static void delete(Site site) {
    var team = site.ledger.take();
    if (team == null) {
      list(site);
      return;
    }
    try {
      site.client.delete(team.id());
      site.ledger.deleted(team);
    } catch (ApiException e) {
      if (e.mayHaveBeenApplied()) {
        site.ledger.maybeDeleted(team);
      } else {
        assertThat(e).as("the team was there").isNotInstanceOf(NotFoundException.class);
        site.ledger.putBack(team);
      }
    }
  }

  private static void get(Site site) {
    with(site, team -> assertThat(site.client.get(team.id())).isEqualTo(team.name()));
  }

  private static void put(Site site) {
    with(site, team -> site.client.put(team.id(), team.name()));
  }

  private static void list(Site site) {
    try {
      site.client.list().first();
    } catch (ApiException e) {
      assertThat(e.mayHaveBeenApplied()).isFalse();
    }
  }

  /** Does something with a team that nobody else deletes meanwhile. */
  private static void with(Site site, Consumer<Ledger.Team> call) {
    var team = site.ledger.take();
    if (team == null) {
      list(site);
      return;
    }
    try {
      call.accept(team);
    } catch (ApiException e) {
      assertThat(e).as("the team is there").isNotInstanceOf(NotFoundException.class);
    } finally {
      site.ledger.putBack(team);
    }
  }

  private static List<String> names(Site site) {
    site.fake.faults().clear();
    site.fake.pageSize(1000);
    return new ArrayList<>(
        site.client.names().stream().filter(name -> name.startsWith(PREFIX)).toList());
  }
}
