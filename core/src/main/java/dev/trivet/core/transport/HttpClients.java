package dev.trivet.core.transport;

import dev.trivet.core.ClientConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The one place that configures OkHttp. */
final class HttpClients {

  private HttpClients() {}

  /**
   * A client in which nothing happens behind the transport's back: no redirect is followed, nothing
   * is sent a second time. Fail-over between the addresses of a host stays, because it happens
   * before anything is sent.
   */
  static OkHttpClient create(ClientConfig config, SentCalls sentCalls) {
    var own = config.okHttpClient();
    return (own.isPresent()
            ? own.get().newBuilder()
            : new OkHttpClient.Builder().connectionPool(pool()))
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .connectTimeout(longest(config.timeouts().connect()))
        .readTimeout(0, TimeUnit.MILLISECONDS)
        .writeTimeout(0, TimeUnit.MILLISECONDS)
        .addNetworkInterceptor(sentCalls)
        .build();
  }

  /** OkHttp counts in milliseconds that fit an int. */
  private static Duration longest(Duration wanted) {
    var most = Duration.ofDays(24);
    return wanted.compareTo(most) < 0 ? wanted : most;
  }

  private static ConnectionPool pool() {
    return new ConnectionPool(64, 1, TimeUnit.MINUTES);
  }

  /** Closes what {@link #create} made for a client without a caller's own OkHttp client. */
  static void close(OkHttpClient client) {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
