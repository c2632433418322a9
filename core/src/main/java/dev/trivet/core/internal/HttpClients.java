package dev.trivet.core.internal;

import dev.trivet.core.ClientConfig;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The one place that configures OkHttp. */
public final class HttpClients {

  private HttpClients() {}

  /** Rides along with a request and tells whether it reached a connection. */
  public static final class Departure {
    private final AtomicBoolean departed = new AtomicBoolean();

    /** Whether a connection was ready and the request was handed to it. */
    public boolean departed() {
      return departed.get();
    }
  }

  /**
   * A client in which nothing happens behind the transport's back: no redirect is followed, nothing
   * is sent a second time. Fail-over between the addresses of a host stays, because it happens
   * before anything is sent.
   */
  public static OkHttpClient create(ClientConfig config) {
    var builder =
        config
            .okHttpClient()
            .map(OkHttpClient::newBuilder)
            .orElseGet(() -> new OkHttpClient.Builder().connectionPool(pool()));
    var agent = UserAgent.of(config.userAgent());
    return builder
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .connectTimeout(config.timeouts().connect())
        .readTimeout(0, TimeUnit.MILLISECONDS)
        .writeTimeout(0, TimeUnit.MILLISECONDS)
        .addInterceptor(
            chain ->
                chain.proceed(chain.request().newBuilder().header("User-Agent", agent).build()))
        .addNetworkInterceptor(new OnTheWire())
        .build();
  }

  private static ConnectionPool pool() {
    return new ConnectionPool(64, 1, TimeUnit.MINUTES);
  }

  /** Closes what {@link #create} made for a client without a caller's own OkHttp client. */
  public static void close(OkHttpClient client) {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private static final class OnTheWire implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      var request = chain.request();
      var departure = request.tag(Departure.class);
      if (departure != null) {
        departure.departed.set(true);
      }
      var response = chain.proceed(request);
      // OkHttp would repeat a 503 with this header at once and unseen; the retry rule backs off
      // instead
      return response.code() == 503 && "0".equals(response.header("Retry-After"))
          ? response.newBuilder().removeHeader("Retry-After").build()
          : response;
    }
  }
}
