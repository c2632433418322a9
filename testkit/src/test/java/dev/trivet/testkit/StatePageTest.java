package dev.trivet.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.page.CallLog;
import dev.trivet.testkit.time.VirtualTime;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page at the root of a fake, as HTML and as JSON. */
@ExtendWith(FakesExtension.class)
@Timeout(60)
class StatePageTest {
  private static final String HOSTILE = "</td><script>alert(1)</script>\u0007&\"'";

  static List<Fake> fakes() {
    return List.of(
        FakeRollbar.start(),
        FakeRootly.start(),
        FakeHoneybadger.start(),
        FakeHoneybadgerV3.start());
  }

  @ParameterizedTest
  @MethodSource("fakes")
  void page_tellsHowToConnect(Fake fake) {
    try (fake) {
      var page = page(fake);

      assertThat(page.status()).isEqualTo(200);
      assertThat(page.header("Content-Type")).contains("text/html; charset=utf-8");
      assertThat(page.text())
          .startsWith("<!doctype html>")
          .contains("<h1>Fake of ", "<code>" + fake.baseUrl() + "</code>")
          .contains("<code>" + fake.token() + "</code>")
          .contains("No request has come yet.")
          .contains("Not enforced. The service documents ")
          .doesNotContain("<script", "http-equiv")
          .doesNotContainPattern("(src|href)=\"?(https?:)?//");
    }
  }

  @Test
  void page_isNeitherRecordedNorCountedNorSpoiled(FakeRollbar fake) {
    fake.limits().allow(1, Duration.ofHours(1));
    fake.faults().serverError(1, 503);
    for (int i = 0; i < 3; i++) {
      assertThat(page(fake).status()).isEqualTo(200);
    }

    assertThat(fake.requests()).isEmpty();
    fake.server().verify(0, getRequestedFor(anyUrl()));
    assertThat(state(fake).at("/requests")).isEmpty();
    assertThat(state(fake).at("/limits/0/used").asInt()).isZero();
    assertThat(fake.faults().injected()).isZero();
    assertThat(Wire.to(fake).get("/teams").status()).isEqualTo(503);
    assertThat(Wire.to(fake).get("/teams").status()).isEqualTo(200);
    assertThat(fake.requests()).hasSize(2);
  }

  @Test
  void page_whenAStubIsLaidOverIt_isTheStub(FakeRootly fake) {
    fake.server().stubFor(get(urlPathEqualTo("/")).willReturn(okJson("{\"mine\":1}")));
    assertThat(page(fake).at("/mine").asInt()).isEqualTo(1);
    assertThat(fake.requests()).hasSize(1);
    fake.reset();
    assertThat(page(fake).text()).contains("<h1>Fake of Rootly</h1>");
  }

  @Test
  void state_showsWhatWasCreatedNewestFirst(FakeRollbar fake) {
    fake.addProject("web-shop");
    Wire.to(fake).post("/projects", "{'name':'stock-service'}");
    var state = state(fake);

    assertThat(state.at("/service").asText()).isEqualTo("Rollbar");
    assertThat(names(table(state, "project"))).containsExactly("stock-service", "web-shop");
    assertThat(table(state, "team").path("count").asInt()).isEqualTo(2);
    assertThat(state.at("/empty").asInt()).isPositive();
    assertThat(page(fake).text())
        .contains("<td>stock-service</td>", "<a href=\"#c-project\">project <b>2</b></a>");
  }

  @Test
  void state_showsTheNewestHundredOfMany(FakeRootly fake) {
    for (int i = 1; i <= 2_000; i++) {
      fake.add("severities", Map.of("name", "Severity " + i));
    }
    var severities = table(state(fake), "severities");

    assertThat(severities.path("count").asInt()).isEqualTo(2_000);
    assertThat(names(severities))
        .hasSize(100)
        .startsWith("Severity 2000")
        .endsWith("Severity 1901");
    assertThat(page(fake).text()).contains("the newest 100 of 2,000");
  }

  @Test
  void requests_areTheLastFiftyWithWhatBecameOfThem(FakeRollbar fake) {
    var wire = Wire.to(fake);
    for (int i = 0; i < CallLog.SIZE; i++) {
      wire.get("/team/" + i);
    }
    fake.faults().serverError(1, 503);
    wire.get("/teams");
    fake.faults().cutBeforeWrite(1);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> wire.post("/projects", "{'name':'a'}"));
    var requests = state(fake).at("/requests");

    assertThat(requests).hasSize(CallLog.SIZE);
    assertThat(requests.at("/0/method").asText()).isEqualTo("POST");
    assertThat(requests.at("/0/status").asInt()).isZero();
    assertThat(requests.at("/0/fault").asText()).isEqualTo("cut before write");
    assertThat(requests.at("/1/path").asText()).isEqualTo("/api/1/teams");
    assertThat(requests.at("/1/status").asInt()).isEqualTo(503);
    assertThat(requests.at("/2/status").asInt()).isEqualTo(404);
    assertThat(requests.at("/2/at").asText()).isEqualTo(VirtualTime.START.toString());
    fake.reset();
    assertThat(state(fake).at("/requests")).isEmpty();
  }

  @Test
  void requests_withoutAJournal_areShownAllTheSame() {
    try (var fake = FakeRootly.start(options -> options.journal(false))) {
      Wire.to(fake).get("/teams");

      assertThat(state(fake).at("/requests")).hasSize(1);
    }
  }

  @Test
  void limitsAndFaults_areShown(FakeRootly fake, VirtualTime time) {
    fake.limits().allowReads(5, Duration.ofMinutes(1)).allowWrites(2, Duration.ofMinutes(1));
    Wire.to(fake).get("/teams");
    fake.faults()
        .serverError(2, 502)
        .random(1, 0.25)
        .slow(Duration.ofMillis(20))
        .lag(Duration.ofSeconds(1))
        .linksToOtherHost(true);
    var state = state(fake);

    assertThat(state.at("/limits/0/counts").asText()).isEqualTo("reads");
    assertThat(state.at("/limits/0/used").asInt()).isEqualTo(1);
    assertThat(state.at("/limits/0/resets").asText())
        .isEqualTo(time.instant().plusSeconds(60).toString());
    assertThat(state.at("/limits/1/limit").asInt()).isEqualTo(2);
    assertThat(state.at("/faults"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "2 × server error 502",
            "25.0 % of the calls, at random",
            "every response sent over 20 ms",
            "new resources are hidden for 1000 ms",
            "links of lists point to another server");
    assertThat(page(fake).text()).contains("<b>1</b> of 5 reads", "<li>2 × server error 502</li>");
  }

  @Test
  void names_cannotBecomeMarkup(FakeRollbar fake) {
    fake.addProject(HOSTILE);
    Wire.to(fake).get("/teams?name=%3Cscript%3E");

    assertThat(page(fake).text())
        .contains("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;\uFFFD&amp;&quot;&#39;")
        .doesNotContain("<script");
  }

  @Test
  void secrets_areMaskedEverywhere(FakeRollbar rollbar, FakeHoneybadger honeybadger) {
    long project = rollbar.addProject("p");
    var token = rollbar.projectToken(project);
    Wire.rollbar(rollbar, token).get("/items?access_token=" + token + "&page=1");
    Wire.to(rollbar).get("/project/" + project + "/access_token/fake-secret-in-path");
    long team = honeybadger.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    honeybadger.addInvitation(team, "ada@example.com");
    long reporting = honeybadger.addProject(team, "p");
    var check = "{'check':{'name':'x','request_headers':[{'name':'X-Api-Key','value':'fake-v'}]}}";
    Wire.to(honeybadger).post("/projects/" + reporting + "/sites", check);

    assertThat(page(rollbar).text())
        .contains("/api/1/items?access_token=***&amp;page=1", "/access_token/***")
        .doesNotContain(token, "fake-secret-in-path");
    assertThat(page(honeybadger).text())
        .contains("<td>ada@example.com</td>", "<td>***</td>")
        .doesNotContain(honeybadger.projectKey(reporting), "fake-v\"");
  }

  @Test
  void refresh_isOffUnlessAskedFor(FakeRootly fake) {
    assertThat(Wire.to(fake).get(fake.pageUrl() + "?refresh=5").text())
        .contains("<meta http-equiv=\"refresh\" content=\"5\">", "Stop reloading");
    assertThat(Wire.to(fake).get(fake.pageUrl() + "?refresh=x%22").text())
        .doesNotContain("http-equiv");
  }

  private static Wire.Response page(Fake fake) {
    return Wire.to(fake).get(fake.pageUrl());
  }

  private static JsonNode state(Fake fake) {
    return Wire.to(fake).with("Accept", "application/json").get(fake.pageUrl()).body();
  }

  private static JsonNode table(JsonNode state, String name) {
    for (var table : state.at("/collections")) {
      if (table.path("name").asText().equals(name)) {
        return table;
      }
    }
    throw new AssertionError("no " + name + " in " + state);
  }

  private static List<String> names(JsonNode table) {
    return table.path("rows").findValuesAsText("name");
  }
}
