package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.service.CallInput;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that never come about: said in words, and not tried again. */
@Timeout(30)
class RefusedConnectionTest {

  private final VirtualTime time = new VirtualTime();

  @Test
  void call_whenTheCertificateIsNotTrusted_saysSoAfterOneAttempt() {
    var server = secureServer();
    try {
      var error = failure("https://localhost:" + server.httpsPort(), new OkHttpClient());

      assertThat(error).hasMessageContaining("certificate is not trusted");
    } finally {
      server.stop();
    }
  }

  @Test
  void call_whenTheCertificateIsForAnotherHost_saysSoAfterOneAttempt() throws Exception {
    var server = secureServer();
    try {
      var error = failure("https://127.0.0.2:" + server.httpsPort(), trusting());

      assertThat(error).hasMessageContaining("certificate is for another host");
    } finally {
      server.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"403 Forbidden", "407 Who", "502 Gateway"})
  void call_whenTheProxyRefuses_saysSoAfterOneAttempt(String status) throws IOException {
    try (var proxy = new RawServer()) {
      proxy.respond("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
      var address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), HttpUrl.get(proxy.url()).port());
      var client = new OkHttpClient.Builder().proxy(new Proxy(Proxy.Type.HTTP, address)).build();

      var error = failure("https://api.example.com", client);

      assertThat(error).hasMessageContaining("the proxy refused");
      assertThat(proxy.requests()).hasSize(1);
    }
  }

  private ApiConnectionException failure(String origin, OkHttpClient client) {
    try (var transport =
        TestService.transport(origin + "/api", time, c -> c.okHttpClient(client))) {
      var error =
          catchThrowableOfType(
              ApiConnectionException.class,
              () -> transport.call(TestService.CREATE, CallInput.none()));
      assertThat(error.attempts()).isEqualTo(1);
      assertThat(error.mayHaveBeenApplied()).isFalse();
      assertThat(error.getMessage()).doesNotContain("127.0.0", "localhost", "example.com", "\n");
      return error;
    } finally {
      client.connectionPool().evictAll();
    }
  }

  private static WireMockServer secureServer() {
    var server =
        new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
    server.start();
    return server;
  }

  /** A client that trusts every certificate, but not for every host. */
  private static OkHttpClient trusting() throws GeneralSecurityException {
    var trust =
        new X509TrustManager() {
          @Override
          public void checkClientTrusted(X509Certificate[] chain, String type) {}

          @Override
          public void checkServerTrusted(X509Certificate[] chain, String type) {}

          @Override
          public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
          }
        };
    var context = SSLContext.getInstance("TLS");
    context.init(null, new X509TrustManager[] {trust}, null);
    return new OkHttpClient.Builder().sslSocketFactory(context.getSocketFactory(), trust).build();
  }
}
