package dev.trivet.honeybadger.v3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.projects.Project;
import dev.trivet.honeybadger.v3.projects.ProjectInput;
import dev.trivet.testkit.FakeHoneybadgerV3;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Clients of API v3 for the server of a test or for a fake, and what their calls must do. */
public final class V3 {

  /** The token of every client of a test's server. */
  public static final String TOKEN = "hbu_7f3a9c_canary";

  private V3() {}

  /** A client that never repeats a call. */
  public static HoneybadgerV3Client client(Api api) {
    return builder(api).token(TOKEN).build();
  }

  /** A client to be, without a token. */
  public static HoneybadgerV3Client.Builder builder(Api api) {
    return builder(api.server().baseUrl() + "/v3");
  }

  /** A client of a fake that never repeats a call. */
  public static HoneybadgerV3Client client(FakeHoneybadgerV3 fake) {
    return client(fake, fake.token());
  }

  /** A client of a fake that never repeats a call. */
  public static HoneybadgerV3Client client(FakeHoneybadgerV3 fake, String token) {
    return builder(fake.baseUrl().toString()).token(token).build();
  }

  private static HoneybadgerV3Client.Builder builder(String url) {
    return HoneybadgerV3Client.builder()
        .baseUrl(url)
        .configure(c -> c.retryPolicy(RetryPolicy.none()).rateLimiter(RateLimiters.unlimited()));
  }

  /** A new project. */
  public static Project project(HoneybadgerV3Client client) {
    return client.projects().create(ProjectInput.builder().name("Rails").purgeDays(30).build());
  }

  /**
   * Fails unless a call sends one request.
   *
   * @param request method, path and body
   */
  public static void assertSends(Api api, String request, Consumer<HoneybadgerV3Client> call) {
    api.respond(
        200,
        """
        {"data":{"id":"1","count":1}}""");
    try (var client = client(api)) {
      call.accept(client);
    }
    var sent = api.request();
    var parts = request.split(" ", 3);
    assertThat(sent.getMethod().value()).isEqualTo(parts[0]);
    assertThat(sent.getUrl()).isEqualTo(parts[1]);
    assertThat(JsonValue.parse(sent.getBodyAsString())).isEqualTo(JsonValue.parse(parts[2]));
  }

  /** Fails unless a call is refused with these words, and nothing is sent. */
  public static void assertRefusesUnsent(
      Api api, String words, Consumer<HoneybadgerV3Client> call) {
    api.respond(200, "{\"data\":[]}");
    try (var client = client(api)) {
      assertThatThrownBy(() -> call.accept(client))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(words);
    }
    assertThat(api.requests()).isEmpty();
  }

  /** Fails unless a value that means nothing is refused with these words. */
  public static void assertRefuses(String words, ThrowingCallable value) {
    assertThatThrownBy(value)
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
        .hasMessageStartingWith(words);
  }
}
