package dev.trivet.redis;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One rate limit for all processes that use the same Redis, with any number of clients in each. The
 * rate limiter learns from response headers as {@link dev.trivet.core.limit.RateLimiters#shared()}
 * does, and keeps what it knows in Redis: every step is one script there, atomic and on the clock
 * of Redis. Set the rate limiter with {@code configure(c -> c.rateLimiter(limiter))} on the
 * clients.
 *
 * <p>While nothing is known about a rate limit, calls are sent one after the other until a response
 * states it. When no call is left in the window, the waiting calls of all processes take turns.
 *
 * <p>A call never fails because of Redis. When Redis does not respond within {@link
 * RedisRateLimiterOptions#timeout()}, each process continues alone with its share of the last known
 * rate limit: the limit divided by the number of processes seen in the last minute or two. When
 * Redis is back, even if it is empty, the processes report the calls they made meanwhile and share
 * the limit again.
 *
 * <p>Redis holds digests of tokens, counts and times, never a token. Keys expire an hour after the
 * end of their window. Redis 6 or newer is needed, or a server that is compatible with it.
 *
 * <p>Thread-safe. {@link #reserve} is the one method that waits for Redis, for the timeout at most.
 */
public final class RedisRateLimiter implements RateLimiter, AutoCloseable {

  /** Keys beyond this number are forgotten once nothing is under way; tokens may rotate. */
  private static final int TIDY_SIZE = 256;

  /** However long Redis was away, a lost connection is tried again at least this often. */
  private static final Duration RECONNECT = Duration.ofSeconds(1);

  private final Map<Key, ProcessCalls> calls = new ConcurrentHashMap<>();
  private final LimitStore store;
  private final RedisRateLimiterOptions options;
  private final String process;
  private final Availability availability;

  RedisRateLimiter(LimitStore store, RedisRateLimiterOptions options) {
    this.store = store;
    this.options = options;
    this.process = UUID.randomUUID().toString();
    this.availability = new Availability(store, options);
  }

  /**
   * Creates a rate limiter with a connection of its own and the default options.
   *
   * @param uri the URI of the Redis server, {@code redis://host:6379} for example, in the syntax of
   *     Lettuce
   * @return the rate limiter, even when Redis cannot be reached at the moment
   * @throws IllegalArgumentException when {@code uri} is not the URI of a Redis server
   */
  public static RedisRateLimiter connect(String uri) {
    return connect(uri, RedisRateLimiterOptions.builder().build());
  }

  /**
   * Creates a rate limiter with a connection of its own.
   *
   * @param uri the URI of the Redis server, {@code redis://host:6379} for example, in the syntax of
   *     Lettuce
   * @param options how to use Redis
   * @return the rate limiter, even when Redis cannot be reached at the moment
   * @throws IllegalArgumentException when {@code uri} is not the URI of a Redis server
   */
  public static RedisRateLimiter connect(String uri, RedisRateLimiterOptions options) {
    var address = address(uri);
    var resources =
        ClientResources.builder()
            .reconnectDelay(
                Delay.exponential(Duration.ofMillis(1), RECONNECT, 2, TimeUnit.MILLISECONDS))
            .build();
    var client = RedisClient.create(resources, address);
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(options.connectTimeout()).build())
            .build());
    return connecting(
        client,
        options,
        () -> {
          client.shutdown();
          var unused = resources.shutdown(0, 2, TimeUnit.SECONDS);
        });
  }

  /** The address may hold a password, so no message quotes it. */
  private static RedisURI address(String uri) {
    try {
      return RedisURI.create(uri);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("uri is not a Redis URI, see Lettuce's RedisURI");
    }
  }

  /**
   * Creates a rate limiter with a connection of its own on a client of the caller. Closing the rate
   * limiter closes the connection and leaves the client open.
   *
   * @param client the client, which has the URI of Redis
   * @param options how to use Redis
   * @return the rate limiter, even when Redis cannot be reached at the moment
   */
  public static RedisRateLimiter over(RedisClient client, RedisRateLimiterOptions options) {
    return connecting(client, options, () -> {});
  }

  private static RedisRateLimiter connecting(
      RedisClient client, RedisRateLimiterOptions options, Runnable close) {
    var link =
        new RedisLink(
            () -> {
              var connection = client.connect();
              return new RedisLink.Opened(connection.async(), connection::close);
            },
            close);
    return on(link, options);
  }

  /**
   * Creates a rate limiter on a connection of the caller, which others may use at the same time.
   * Closing the rate limiter leaves the connection open.
   *
   * @param connection the connection to Redis
   * @param options how to use Redis
   * @return the rate limiter
   */
  public static RedisRateLimiter over(
      StatefulRedisConnection<String, String> connection, RedisRateLimiterOptions options) {
    return on(new RedisLink(new RedisLink.Opened(connection.async(), () -> {})), options);
  }

  /**
   * Creates a rate limiter on a connection of the caller to a cluster. Closing the rate limiter
   * leaves the connection open.
   *
   * @param connection the connection to the cluster
   * @param options how to use Redis
   * @return the rate limiter
   */
  public static RedisRateLimiter over(
      StatefulRedisClusterConnection<String, String> connection, RedisRateLimiterOptions options) {
    return on(new RedisLink(new RedisLink.Opened(connection.async(), () -> {})), options);
  }

  private static RedisRateLimiter on(RedisLink link, RedisRateLimiterOptions options) {
    link.await(options.connectTimeout());
    var store = new RedisLimitStore(link, Script.onServerTime(), options.keyPrefix());
    var limiter = new RedisRateLimiter(store, options);
    limiter.availability.checkFirst(options.connectTimeout());
    return limiter;
  }

  @Override
  public Duration reserve(Key key, Instant now) {
    var own = calls(key);
    if (availability.isLost()) {
      return own.reserveAlone(now);
    }
    var view = bounded(own.startReserving(now)).handle((result, failure) -> result).join();
    if (view == null) {
      availability.lost();
      return own.reserveAlone(now);
    }
    return own.reserved(view, now);
  }

  @Override
  public void observe(Key key, RateLimit limit, Instant now) {
    var own = calls(key);
    var told = Told.of(limit, now);
    if (availability.isLost()) {
      own.observeAlone(told, now);
      return;
    }
    var unused =
        bounded(own.startObserving(told, now))
            .whenComplete(
                (view, failure) -> {
                  if (failure == null) {
                    own.observed(view, now);
                  } else {
                    availability.lost();
                    own.notObserved(told, now);
                  }
                });
  }

  @Override
  public void refund(Key key) {
    var step = calls(key).refund(availability.isLost());
    if (step != null) {
      var unused =
          bounded(step)
              .exceptionally(
                  failure -> {
                    availability.lost();
                    return WindowView.NOTHING;
                  });
    }
  }

  private CompletableFuture<WindowView> bounded(CompletableFuture<WindowView> step) {
    return step.orTimeout(options.timeout().toNanos(), TimeUnit.NANOSECONDS);
  }

  private ProcessCalls calls(Key key) {
    var own = calls.get(key);
    if (own != null) {
      return own;
    }
    if (calls.size() > TIDY_SIZE) {
      calls.values().removeIf(ProcessCalls::isIdle);
    }
    return calls.computeIfAbsent(
        key, unknown -> new ProcessCalls(store, key, process, options.processes()));
  }

  /**
   * Closes what this rate limiter has opened: the connection of {@link #connect} and of a {@link
   * RedisClient}, never what the caller passed. API clients that still use the rate limiter
   * continue with their share of the limit, as without Redis.
   */
  @Override
  public void close() {
    availability.close();
    store.close();
  }
}
