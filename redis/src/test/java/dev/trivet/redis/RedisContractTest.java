package dev.trivet.redis;

import dev.trivet.core.limit.RateLimiter;
import dev.trivet.limitertestkit.SharedRateLimiterContract;
import dev.trivet.testsupport.RedisServer;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/** The limiter on a real Redis, whose clock alone is moved by hand. */
@EnabledIf("dev.trivet.testsupport.RedisServer#isInstalled")
@Timeout(120)
class RedisContractTest extends SharedRateLimiterContract {

  private static final String CLOCK = "local now = tonumber(redis.call('GET', 'clock'))\n";

  private static RedisServer server;
  private static RedisClient client;
  private static StatefulRedisConnection<String, String> connection;

  private RateLimiter limiter;

  @BeforeAll
  static void start() {
    server = RedisServer.start();
    client = RedisClient.create(server.uri());
    connection = client.connect();
  }

  @AfterAll
  static void stop() {
    connection.close();
    client.shutdown();
    server.close();
  }

  @BeforeEach
  void create() {
    connection.sync().set("clock", "1764200000000");
    limiter = ofAnotherProcess();
  }

  @Override
  protected RateLimiter limiter() {
    return limiter;
  }

  @Override
  protected RateLimiter ofAnotherProcess() {
    var link = new RedisLink(new RedisLink.Opened(connection.async(), () -> {}));
    var store = new RedisLimitStore(link, Script.on(CLOCK), "test:");
    // a busy machine must not look like a Redis that is lost
    var options = RedisRateLimiterOptions.builder().timeout(Duration.ofSeconds(20)).build();
    return new RedisRateLimiter(store, options);
  }

  @Override
  protected void pass(Duration time) {
    connection.sync().incrby("clock", time.toMillis());
  }
}
