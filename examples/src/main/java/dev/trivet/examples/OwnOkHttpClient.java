package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.testkit.FakeHoneybadger;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import okhttp3.OkHttpClient;

/** How to go through a proxy, or bring any other setting of an HTTP client of your own. */
public final class OwnOkHttpClient {

  private OwnOkHttpClient() {}

  /**
   * Runs the example: a fake plays both, the proxy and the service behind it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (var fake = FakeHoneybadger.start()) {
      var port = URI.create(fake.baseUrl()).getPort();
      try (var honeybadger =
          behindProxy("http://honeybadger.invalid/v2", fake.token(), "127.0.0.1", port)) {
        System.out.println(honeybadger.teams().list().toList().size() + " teams through a proxy");
      }
    }
  }

  static HoneybadgerClient behindProxy(String baseUrl, String token, String host, int port) {
    // region: own-client
    var proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port));
    var http = new OkHttpClient.Builder().proxy(proxy).build(); // share it with other clients
    return HoneybadgerClient.builder().baseUrl(baseUrl).authToken(token).httpClient(http).build();
    // endregion
  }
}
