package dev.trivet.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the token goes, attempt by attempt. */
class AuthSchemeTest {

  private static final Endpoint<String> ENDPOINT =
      Endpoint.one("test.get", "GET things", String.class);
  private static final HttpUrl URL = HttpUrl.get("https://example.com/things?a=1");
  private static final String PLAIN = "https://example.com/things?a=1";

  private final ArrayDeque<String> tokens =
      new ArrayDeque<>(List.of("fake-one", "fake-one", "fake-two", "fake-one"));
  private final Secret secret = Secret.from("test", tokens::pop);

  static Stream<Arguments> schemes() {
    return Stream.of(
        Arguments.of("header", PLAIN + " fake-one", PLAIN + " fake-two"),
        Arguments.of("bearer", PLAIN + " Bearer fake-one", PLAIN + " Bearer fake-two"),
        Arguments.of("basic", PLAIN + " Basic ZmFrZS1vbmU6", PLAIN + " Basic ZmFrZS10d286"),
        Arguments.of("query", PLAIN + "&t=fake-one null", PLAIN + "&t=fake-two null"));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void authorize_whenTheTokenChanges_usesTheOneOfTheAttempt(String name, String one, String two) {
    var scheme =
        switch (name) {
          case "header" -> AuthScheme.header("Authorization", secret);
          case "bearer" -> AuthScheme.bearer(secret);
          case "basic" -> AuthScheme.basic(secret);
          default -> AuthScheme.query("t", secret);
        };

    assertThat(Stream.generate(() -> attempt(scheme)).limit(4)).containsExactly(one, one, two, one);
  }

  private static String attempt(AuthScheme scheme) {
    var request = new Request.Builder().url(URL);
    scheme.authorize(request, URL, ENDPOINT);
    var built = request.build();
    return built.url() + " " + built.header("Authorization");
  }
}
