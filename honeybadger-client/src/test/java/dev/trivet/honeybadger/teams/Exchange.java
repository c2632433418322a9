package dev.trivet.honeybadger.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;

/** One call, the request that it must send, and the fixture that it gets for a response. */
record Exchange(
    String name, Consumer<HoneybadgerClient> call, String route, String body, String fixture) {

  private static final String NO_BODY = "";

  private static final String CREDENTIAL =
      "Basic "
          + Base64.getEncoder().encodeToString((Api.TOKEN + ":").getBytes(StandardCharsets.UTF_8));

  static Exchange read(String name, Consumer<HoneybadgerClient> call, String path, String fixture) {
    return new Exchange(name, call, "GET " + path, NO_BODY, fixture);
  }

  static Exchange change(String name, Consumer<HoneybadgerClient> call, String route, String body) {
    return new Exchange(name, call, route, body, "");
  }

  static Exchange delete(String name, Consumer<HoneybadgerClient> call, String path) {
    return change(name, call, "DELETE " + path, NO_BODY);
  }

  void run(Api api) {
    try (var client = api.client()) {
      call.accept(client);
    }
  }

  void assertOnTheWireAsDocumented(Api api) {
    api.respond(200, fixture.isEmpty() ? "" : Api.fixture("teams/" + fixture + ".json"));
    run(api);
    var request = api.request();
    assertThat(request.getMethod() + " " + request.getUrl()).isEqualTo(route);
    assertThat(request.getBodyAsString()).isEqualTo(body);
    assertThat(request.getHeader("Accept")).isEqualTo("application/json");
    assertThat(request.getHeader("Authorization")).isEqualTo(CREDENTIAL);
    assertThat(request.getHeader("Content-Type"))
        .isEqualTo(body.isEmpty() ? null : "application/json");
  }

  @Override
  public String toString() {
    return name;
  }
}
