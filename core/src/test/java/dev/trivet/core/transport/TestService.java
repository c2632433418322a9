package dev.trivet.core.transport;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.RateBudget;
import dev.trivet.core.Secret;
import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.time.VirtualTime;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** A made-up service and a transport to it, in virtual time. */
final class TestService {

  static final String TOKEN = "fake-token-5up3r";

  static final Endpoint<JsonValue> GET =
      Endpoint.of("test.things.get", "GET things/{id}", JsonValue.class);
  static final Endpoint<JsonValue> LIST =
      Endpoint.of("test.things.list", "GET things", JsonValue.class)
          .at("items")
          .paged(Paging.link());
  static final Endpoint<JsonValue> CREATE =
      Endpoint.of("test.things.create", "POST things", JsonValue.class);
  static final Endpoint<JsonValue> PUT =
      Endpoint.of("test.things.update", "PUT things/{id}", JsonValue.class);
  static final Endpoint<JsonValue> PATCH =
      Endpoint.of("test.things.patch", "PATCH things/{id}", JsonValue.class);
  static final Endpoint<Void> DELETE =
      Endpoint.of("test.things.delete", "DELETE things/{id}", Void.class);

  private TestService() {}

  static WireMockServer server() {
    var server =
        new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    server.start();
    return server;
  }

  static String url(int port) {
    return "http://127.0.0.1:" + port + "/api";
  }

  static ApiTransport transport(String baseUrl, VirtualTime time) {
    return transport(baseUrl, time, config -> {});
  }

  static ApiTransport transport(
      String baseUrl, VirtualTime time, Consumer<ClientConfig.Builder> change) {
    var config =
        ClientConfig.builder()
            .clock(time)
            .sleeper(time::sleep)
            .jitter(() -> 0.5)
            .rateBudget(RateBudget.separate());
    change.accept(config);
    return ApiTransport.create(profile(HttpUrl.get(baseUrl)), config.build());
  }

  static ApiProfile profile(HttpUrl baseUrl) {
    return new ApiProfile(
        baseUrl,
        AuthScheme.header("X-Token", Secret.of("test", TOKEN)),
        new PlainEnvelope(),
        "application/json",
        true);
  }
}
