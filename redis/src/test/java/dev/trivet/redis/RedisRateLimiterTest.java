package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter.Key;
import dev.trivet.core.limit.RateLimiter.Use;
import dev.trivet.testsupport.RedisServer;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.cluster.RedisClusterClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What the limiter does with a real Redis, on its own clock. */
@EnabledIf("dev.trivet.testsupport.RedisServer#isInstalled")
@Timeout(60)
class RedisRateLimiterTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String TOKEN = "fake-token-of-nobody";
  private static final Key READS = Key.of(URI.create("https://api.example.com"), TOKEN, Use.READ);
  private static final Key WRITES = new Key(READS.owner(), Use.WRITE);

  private final BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
  private RedisServer server;
  private RedisClient client;
  private RedisCommands<String, String> redis;

  @BeforeEach
  void start() {
    server = RedisServer.start();
    client = RedisClient.create(server.uri());
    redis = client.connect().sync();
  }

  @AfterEach
  void stop() {
    client.shutdown(0, 1, TimeUnit.SECONDS);
    server.close();
  }

  private RedisRateLimiterOptions options() {
    // long enough for a busy machine; a Redis that is gone is noticed at once
    return RedisRateLimiterOptions.builder()
        .timeout(Duration.ofSeconds(5))
        .checkInterval(Duration.ofMillis(10))
        .onAvailability(told::add)
        .build();
  }

  @Test
  void keys_areDigestsThatExpireAnHourAfterTheirWindow() {
    try (var limiter = RedisRateLimiter.connect(server.uri(), options())) {
      assertThat(limiter.reserve(READS, NOW)).isZero();
      learn(limiter, READS, 10, 9, Duration.ofMinutes(10));
      assertThat(limiter.reserve(WRITES, NOW)).isZero();
      learn(limiter, WRITES, 5, 4, Duration.ofMinutes(1));
      assertThat(limiter.reserve(WRITES, NOW)).isZero();
      assertThat(limiter.reserve(READS, NOW)).isZero();

      var reads = "trivet:limit:{" + READS.owner() + "}:READ";
      var writes = "trivet:limit:{" + READS.owner() + "}:WRITE";
      assertThat(redis.keys("*")).containsExactlyInAnyOrder(reads, writes);
      assertThat(redis.pttl(reads)).isBetween(69 * 60_000L, 70 * 60_000L);
      assertThat(redis.pttl(writes)).isBetween(60 * 60_000L, 61 * 60_000L);
      for (var key : redis.keys("*")) {
        assertThat(key + redis.hgetall(key)).doesNotContain(TOKEN, "example.com");
      }
      assertThat(redis.hget(reads, "left")).isEqualTo("8");
      assertThat(redis.hget(writes, "left")).isEqualTo("3");
    }
  }

  @Test
  void reserve_whenRedisForgetsItsScripts_bringsThemAgain() {
    try (var limiter = RedisRateLimiter.connect(server.uri(), options())) {
      assertThat(limiter.reserve(READS, NOW)).isZero();
      redis.scriptFlush();
      learn(limiter, READS, 10, 2, Duration.ofMinutes(10));
      redis.scriptFlush();

      assertThat(passing(limiter)).isEqualTo(2);
      assertThat(told).isEmpty();
    }
  }

  @Test
  void connect_whenNothingListens_worksAloneAndConnectsLater() throws Exception {
    server.kill();
    var options = RedisRateLimiterOptions.builder().from(options()).processes(2).build();
    try (var limiter = RedisRateLimiter.connect(server.uri(), options)) {
      assertThat(limiter.reserve(READS, NOW)).isZero();
      learn(limiter, READS, 21, 20, Duration.ofMinutes(10));
      assertThat(passing(limiter)).isEqualTo(10);
      assertThat(told.poll(10, TimeUnit.SECONDS)).isFalse();

      server.restart();
      assertThat(told.poll(20, TimeUnit.SECONDS)).isTrue();
      assertThat(limiter.reserve(READS, NOW)).isPositive();
      assertThat(redis.hget("trivet:limit:{" + READS.owner() + "}:READ", "limit")).isEqualTo("21");
    }
  }

  @Test
  void calls_whenRedisIsKilledAndRestarted_areCountedOnWithoutAFailure() throws Exception {
    try (var one = RedisRateLimiter.connect(server.uri(), options());
        var other = RedisRateLimiter.connect(server.uri(), options())) {
      one.reserve(READS, NOW);
      learn(one, READS, 101, 100, Duration.ofMinutes(10));
      int passed = passing(other, 20) + passing(one, 19);
      // so that both know what is left
      passed += passing(other, 1);
      server.kill();
      passed += passing(one, 10) + passing(other, 10);
      assertThat(told.poll(10, TimeUnit.SECONDS)).isFalse();
      assertThat(told.poll(10, TimeUnit.SECONDS)).isFalse();
      server.restart();
      assertThat(told.poll(20, TimeUnit.SECONDS)).isTrue();
      assertThat(told.poll(20, TimeUnit.SECONDS)).isTrue();

      // the first call of each reports what it had left
      passed += passing(one, 1) + passing(other, 1);
      passed += passing(one, 100);

      assertThat(passed).isBetween(98, 100);
      assertThat(other.reserve(READS, NOW)).isPositive();
    }
  }

  @Test
  void reserve_whenRedisStandsStill_goesOnAloneAndComesBack() throws Exception {
    var options =
        RedisRateLimiterOptions.builder().from(options()).timeout(Duration.ofMillis(200)).build();
    try (var limiter = RedisRateLimiter.connect(server.uri(), options)) {
      limiter.reserve(READS, NOW);
      learn(limiter, READS, 101, 100, Duration.ofMinutes(10));
      server.freeze(true);
      try {
        assertThat(passing(limiter, 10)).isEqualTo(10);
        assertThat(told.poll(10, TimeUnit.SECONDS)).isFalse();
      } finally {
        server.freeze(false);
      }
      assertThat(told.poll(20, TimeUnit.SECONDS)).isTrue();

      assertThat(passing(limiter, 200)).isBetween(85, 90);
    }
  }

  @Test
  void connect_whenTheAddressIsNone_isRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> RedisRateLimiter.connect("redos://:fake-secret@localhost"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("uri ")
        .hasMessageNotContaining("fake-secret")
        .hasNoCause();
  }

  @Test
  void close_closesWhatTheLimiterOpenedAndNothingElse() {
    long before = connections();
    var own = RedisRateLimiter.connect(server.uri(), options());
    var onClient = RedisRateLimiter.over(client, options());
    var connection = client.connect();
    var onConnection = RedisRateLimiter.over(connection, options());
    for (var limiter : new RedisRateLimiter[] {own, onClient, onConnection}) {
      limiter.reserve(READS, NOW);
      limiter.observe(READS, RateLimit.unknown(), NOW);
    }
    assertThat(connections()).isEqualTo(before + 3);

    own.close();
    onClient.close();
    onConnection.close();
    own.close();

    assertThat(connection.sync().ping()).isEqualTo("PONG");
    awaitConnections(before + 1);
  }

  @Test
  void reserve_onACluster_keepsWhatBelongsToAnOwnerOnOneNode(@TempDir Path folder) {
    try (var node =
        RedisServer.start(
            "--cluster-enabled",
            "yes",
            "--cluster-config-file",
            folder.resolve("nodes.conf").toString())) {
      try (var single = RedisClient.create(node.uri())) {
        single.connect().sync().clusterAddSlots(IntStream.range(0, 16_384).toArray());
      }
      try (var cluster = RedisClusterClient.create(node.uri());
          var connection = cluster.connect()) {
        while (!connection.sync().clusterInfo().contains("cluster_state:ok")) {
          Thread.onSpinWait();
        }
        try (var limiter = RedisRateLimiter.over(connection, options())) {
          assertThat(limiter.reserve(READS, NOW)).isZero();
          learn(limiter, READS, 10, 3, Duration.ofMinutes(10));
          assertThat(limiter.reserve(WRITES, NOW)).isZero();

          assertThat(passing(limiter)).isEqualTo(3);
          assertThat(told).isEmpty();
          assertThat(connection.sync().keys("*").stream().map(connection.sync()::clusterKeyslot))
              .hasSize(2)
              .containsOnly(connection.sync().clusterKeyslot(READS.owner()));
        }
      }
    }
  }

  private long connections() {
    return redis.clientList().lines().count();
  }

  private void awaitConnections(long expected) {
    while (connections() != expected) {
      Thread.onSpinWait();
    }
  }

  private static int passing(RedisRateLimiter limiter) {
    return passing(limiter, 200);
  }

  private static int passing(RedisRateLimiter limiter, int most) {
    int passed = 0;
    while (passed < most && limiter.reserve(READS, NOW).isZero()) {
      passed++;
    }
    return passed;
  }

  private static void learn(
      RedisRateLimiter limiter, Key key, long limit, long remaining, Duration untilReset) {
    limiter.observe(
        key,
        new RateLimit(
            Optional.of(limit),
            Optional.of(remaining),
            Optional.of(NOW.plus(untilReset)),
            Optional.empty()),
        NOW);
  }
}
