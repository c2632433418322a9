package dev.trivet.core.transport;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Listing;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** A made-up service and a transport to it, in virtual time. */
final class TestService {

  static final String TOKEN = "fake-token-5up3r";

  static final Endpoint<JsonValue> GET =
      Endpoint.one("test.things.get", "GET things/{id}", JsonValue.class);
  static final Endpoint<Listing<JsonValue>> LIST =
      Endpoint.page("test.things.list", "GET things", JsonValue.class)
          .resultAt("items")
          .paged(Paging.link());
  static final Endpoint<JsonValue> CREATE =
      Endpoint.one("test.things.create", "POST things", JsonValue.class);
  static final Endpoint<JsonValue> PUT =
      Endpoint.one("test.things.update", "PUT things/{id}", JsonValue.class);
  static final Endpoint<JsonValue> PATCH =
      Endpoint.one("test.things.patch", "PATCH things/{id}", JsonValue.class);
  static final Endpoint<Void> DELETE = Endpoint.none("test.things.delete", "DELETE things/{id}");

  private TestService() {}

  static WireMockServer server() {
    var server = new WireMockServer(options());
    server.start();
    return server;
  }

  static WireMockConfiguration options() {
    return WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1");
  }

  static String url(int port) {
    return "http://127.0.0.1:" + port + "/api";
  }

  static Transport transport(String baseUrl, VirtualTime time) {
    return transport(baseUrl, time, config -> {});
  }

  static Transport transport(
      String baseUrl, VirtualTime time, Consumer<ClientConfig.Builder> change) {
    var config =
        ClientConfig.builder()
            .clock(time)
            .sleeper(time::sleep)
            .jitter(() -> 0.5)
            .rateLimiter(RateLimiters.separate());
    change.accept(config);
    return HttpTransport.create(profile(HttpUrl.get(baseUrl)), config.build());
  }

  static ServiceProfile profile(HttpUrl baseUrl) {
    return new ServiceProfile(
        "test",
        baseUrl,
        AuthScheme.header("X-Token", Secret.of("test", TOKEN)),
        new PlainEnvelope(),
        "application/json",
        true);
  }
}
