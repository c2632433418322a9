package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.Samples.Sample;
import dev.trivet.rootly.teams.SlackChannel;
import dev.trivet.testkit.check.SecretCanary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facade: how it is built, what it shares, and that the key stays secret. */
class ClientTest extends WireTest {

  static List<Sample> samples() {
    return Samples.all();
  }

  @Test
  void build_withoutAKey_saysWhatToCall() {
    assertThatThrownBy(() -> RootlyClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no API key: set RootlyClient.builder().apiKey(..)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "new\nline", "ümlaut"})
  void apiKey_whenItCannotBeSent_isRefusedWithoutShowingIt(String key) {
    assertThatThrownBy(() -> RootlyClient.builder().apiKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RootlyClient.builder().apiKey(..): the token")
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("words", "ümlaut"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rootly.com", "ftp://rootly.com", "https://u@x.com", "https://x?a=1"})
  void baseUrl_whenItIsNone_isRefused(String url) {
    var builder = RootlyClient.builder().apiKey(KEY).baseUrl(url);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RootlyClient.builder().baseUrl(..)");
  }

  @Test
  void apiKey_whenSupplied_isLookedUpForEveryAttempt() {
    answer(Fixtures.read("teams/team-get.json"));
    var calls = new AtomicInteger();

    try (var client = client(b -> b.apiKey(() -> "key-" + calls.incrementAndGet()))) {
      client.teams().get("a");
      answer(Fixtures.read("teams/team-get.json"));
      client.teams().get("b");
    }

    assertThat(requests().get(0).getHeader("Authorization")).isEqualTo("Bearer key-2");
  }

  @Test
  void with_madeFromAClient_sharesItAndAddsItsOptions() {
    answer(Fixtures.read("teams/team-get.json"));

    rootly.with(options -> options.putHeaders("X-Trace", "t-1")).teams().get("a");

    assertThat(requests().get(0).getHeader("X-Trace")).isEqualTo("t-1");
    assertThat(requests().get(0).getHeader("Authorization")).isEqualTo("Bearer " + KEY);
  }

  @Test
  void raw_whenSent_bringsItsOwnDocument() {
    answer("{\"data\":{\"id\":\"1\"}}");
    var body = JsonValue.from(Map.of("data", Map.of("type", "severities")));

    var reply = rootly.raw().send(RawRequest.of("POST", "v1/severities").body(body));

    assertThat(reply.body()).isEqualTo(JsonValue.parse("{\"data\":{\"id\":\"1\"}}"));
    assertThat(JsonValue.parse(requests().get(0).getBodyAsString())).isEqualTo(body);
    assertThat(requests().get(0).getHeader("Content-Type")).isEqualTo(MEDIA_TYPE);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void key_whateverHappens_isInNoText(Sample sample) {
    var echo = "no access for " + KEY;
    var bodies =
        List.of(
            "{\"errors\":[{\"title\":\"" + echo + "\",\"detail\":\"Bearer " + KEY + "\"}]}",
            "{\"error\":\"" + echo + "\"}",
            "{\"name\":[\"" + echo + "\"]}",
            "{\"errors\":[{\"external_id\":\"a\",\"errors\":[\"" + echo + "\"]}]}",
            echo);
    try (var canary = SecretCanary.of(KEY).listen()) {
      canary.check("client", rootly);
      canary.check("builder", RootlyClient.builder().apiKey(KEY));
      for (var body : bodies) {
        for (int status : new int[] {200, 401, 422}) {
          answer(json(status, body));
          try {
            canary.check("result", String.valueOf(sample.run(rootly)));
          } catch (ApiStatusException e) {
            canary.check(e);
            canary.check("message", e.serviceMessage());
            canary.check("body", e.body());
            canary.check("field errors", e.fieldErrors());
          } catch (RuntimeException e) {
            canary.check(e);
          }
        }
      }
    }
  }

  @Test
  void models_shownAsText_hideWhatTheyDoNotKnow() {
    answer(
        "{\"data\":{\"id\":\"t\",\"attributes\":{\"session_token\":\"hidden-1\"},"
            + "\"relationships\":{\"users\":{\"data\":[{\"id\":\"1\",\"jti\":\"hidden-2\"}]}}},"
            + "\"included\":[{\"id\":\"1\",\"type\":\"users\",\"attributes\":{\"jti\":\"hidden-3\"}}]}");

    var team = rootly.teams().get("t");

    assertThat(team.toString() + team.users().get(0).resource())
        .contains("session_token", "jti")
        .doesNotContain("hidden");
    assertThat(SlackChannel.builder().id("C1").build())
        .hasToString("SlackChannel{additionalProperties={}, id=C1}");
  }
}
