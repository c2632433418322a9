package dev.trivet.rollbar.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.Credential;
import dev.trivet.rollbar.Operations;
import dev.trivet.rollbar.Operations.Typed;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.TokenPlacement;
import dev.trivet.rollbar.WireTest;
import dev.trivet.rollbar.items.ItemCreate;
import dev.trivet.rollbar.items.ItemStatus;
import dev.trivet.rollbar.items.ItemUpdate;
import dev.trivet.rollbar.items.Level;
import dev.trivet.rollbar.items.Platform;
import dev.trivet.rollbar.reports.ItemMetricsQuery;
import dev.trivet.rollbar.rql.RqlQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which token is sent, and where. */
class RollbarAuthTest extends WireTest {

  private static final String HEADER = "X-Rollbar-Access-Token";
  private static final Map<Credential, String> TOKENS =
      Map.of(
          RollbarAuth.ACCOUNT, ACCOUNT_TOKEN,
          RollbarAuth.PROJECT, PROJECT_TOKEN,
          RollbarAuth.POST_SERVER_ITEM, POST_TOKEN,
          RollbarAuth.USER, USER_TOKEN);

  private static final String TEAM =
      """
      {"err":0,"result":{"id":300}}""";

  static List<Typed> authorized() {
    return Operations.all().stream()
        .filter(o -> !o.endpoint().credential().orElseThrow().equals(RollbarAuth.NONE))
        .toList();
  }

  private static String tokenFor(Typed operation) {
    return TOKENS.get(operation.first());
  }

  @ParameterizedTest
  @MethodSource("authorized")
  void call_whenMade_carriesItsTokenInTheQueryOnce(Typed operation) {
    respond(json(503, ""));

    assertThat(catchThrowable(() -> operation.call(rollbar))).isNotNull();

    var request = request();
    assertThat(request.queryParameter("access_token").values())
        .containsExactly(tokenFor(operation));
    for (var token : TOKENS.values()) {
      assertThat(request.getHeaders().toString()).doesNotContain(token);
      assertThat(request.getBodyAsString()).doesNotContain(token);
    }
  }

  @ParameterizedTest
  @MethodSource("authorized")
  void call_whenTheHeaderIsChosen_keepsTheTokenOutOfTheAddress(Typed operation) {
    respond(json(503, ""));

    try (var client =
        client(
            b -> {
              allTokens(b);
              b.tokenPlacement(TokenPlacement.HEADER);
            })) {
      assertThat(catchThrowable(() -> operation.call(client))).isNotNull();
    }

    var request = request();
    assertThat(request.getHeader(HEADER)).isEqualTo(tokenFor(operation));
    assertThat(request.getUrl()).doesNotContain("access_token=", "canary");
  }

  static List<Typed> readByTheAccount() {
    return Operations.all().stream()
        .filter(
            o -> o.endpoint().credential().orElseThrow().builderMethod().contains("project(id)"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("readByTheAccount")
  void call_whenOnlyTheProjectIsNamed_takesTheAccountToken(Typed operation) {
    respond(json(503, ""));
    try (var client =
        client(b -> b.accountToken(ACCOUNT_TOKEN).accountReadToken("read").userToken(USER_TOKEN))) {
      var named = client.project("another").project(77);
      assertThat(catchThrowable(() -> operation.call(named))).isNotNull();
    }

    var name = operation.name().equals("rollbar.items.list") ? "project_ids" : "project_id";
    assertThat(request().queryParameter(name).values()).containsExactly("77");
    assertThat(request().queryParameter("access_token").values()).containsExactly("read");
  }

  @Test
  void operations_thatTheAccountTokenServes_areThoseOfTheTables() throws IOException {
    var inTheirInput = List.of("GET item", "PATCH item/{item_id}", "POST metrics/ttr");
    var ours =
        readByTheAccount().stream()
            .map(o -> o.endpoint().operation())
            .map(o -> o.method() + " " + o.template());

    try (var rows = Files.lines(Path.of("../facts/rollbar/operations.tsv"))) {
      assertThat(rows.map(row -> row.split("\t")).filter(row -> row[6].contains("+project_id")))
          .extracting(row -> row[1] + " " + row[2].substring(1))
          .containsExactlyInAnyOrderElementsOf(Stream.concat(ours, inTheirInput.stream()).toList())
          .hasSize(14);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollbar.items.events", "rollbar.items.comments"})
  void call_whenThereIsOnlyUserToken_takesIt(String name) {
    respond(json(503, ""));
    var operation =
        Operations.all().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
    try (var client = client(b -> b.userToken(USER_TOKEN))) {
      assertThat(catchThrowable(() -> operation.call(client.project(77)))).isNotNull();
    }

    assertThat(request().queryParameter("access_token").values()).containsExactly(USER_TOKEN);
    assertThat(request().queryParameter("project_id").isPresent()).isFalse();
  }

  @Test
  void project_whenItsTokenIsGiven_namesNoProjectAnyMore() {
    respond(quoted("{'err':0,'result':{'id':1}}"));
    try (var client = client(b -> b.accountToken(ACCOUNT_TOKEN))) {
      client.project(77).project(PROJECT_TOKEN).items().get(1);
    }

    assertThat(request().queryParameter("access_token").values()).containsExactly(PROJECT_TOKEN);
    assertThat(request().queryParameter("project_id").isPresent()).isFalse();
  }

  @Test
  void call_whenNothingIsChosen_sendsNoHeader() {
    respond(TEAM);

    rollbar.teams().get(300);

    assertThat(requests().get(0).containsHeader(HEADER)).isFalse();
    assertThat(requests().get(0).getUrl())
        .isEqualTo("/api/1/team/300?access_token=" + ACCOUNT_TOKEN);
  }

  @Test
  void call_whenTheTokenHasSpecialCharacters_encodesThem() {
    respond(TEAM);
    try (var client = client(b -> b.accountToken("a+b&c=d/e%20f#g"))) {
      client.teams().get(300);
    }

    assertThat(requests().get(0).getQueryParams().get("access_token").values())
        .containsExactly("a+b&c=d/e%20f#g");
  }

  @Test
  void raw_whenBothTokensAreThere_takesTheAccountToken() {
    respond("{\"err\":0,\"result\":{}}");
    try (var client = client(b -> b.projectToken(PROJECT_TOKEN).accountToken(ACCOUNT_TOKEN))) {
      client.raw().send(RawRequest.get("status/new"));
    }

    assertThat(requests().get(0).getUrl())
        .isEqualTo("/api/1/status/new?access_token=" + ACCOUNT_TOKEN);
  }

  @Test
  void raw_whenOnlyTheProjectTokenIsThere_takesIt() {
    respond("{\"err\":0,\"result\":{}}");
    try (var client = client(b -> b.projectToken(PROJECT_TOKEN))) {
      client
          .raw()
          .send(RawRequest.get("/items/").query("project_ids", "1").query("project_ids", "2"));
    }

    assertThat(requests().get(0).getUrl())
        .isEqualTo("/api/1/items/?project_ids=1&project_ids=2&access_token=" + PROJECT_TOKEN);
  }

  @Test
  void raw_whenTheBodySaysNo_failsLikeATypedCall() {
    respond(quoted("{'err':1,'message':'no luck'}"));

    assertThatThrownBy(
            () ->
                rollbar
                    .raw()
                    .send(
                        RawRequest.of("post", "project/{id}/things")
                            .pathParams(7)
                            .body(JsonValue.parse("{\"a\":1}"))))
        .isInstanceOf(ApiStatusException.class)
        .hasMessage("rollbar.raw POST project/{id}/things -> 200: no luck");
    assertThat(requests().get(0).getBodyAsString()).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"err\":0,\"result\":[1]}", "{\"data\":{\"deploy_id\":1}}", "\"pong\""})
  void raw_whenItSucceeds_givesTheWholeBody(String body) {
    respond(body);

    var response = rollbar.raw().send(RawRequest.get("status/ping"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(JsonValue.parse(body));
  }

  @Test
  void raw_whenTheResponseIsText_givesTheText() {
    respond("pong");

    assertThat(rollbar.raw().send(RawRequest.get("status/ping")).body())
        .isEqualTo(JsonValue.of("pong"));
  }

  @Test
  void call_whenThereIsATokenForReading_takesItForReadsOnly() {
    respond(quoted("{'err':0,'result':{'id':1}}"));
    try (var careful =
        client(b -> b.projectReadToken("pr").projectToken("p").accountReadToken("ar"))) {
      careful.items().get(1);
      careful.rql().submit(RqlQuery.of("select 1"));
      careful.metrics().items(ItemMetricsQuery.builder().addItemCounters(1).build());
      careful.items().update(1, ItemUpdate.builder().status(ItemStatus.MUTED).build());
      careful.teams().get(1);
      careful.raw().send(RawRequest.get("teams"));
      assertThatThrownBy(() -> careful.teams().delete(1))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "rollbar.teams.delete needs the account token: set"
                  + " RollbarClient.builder().accountToken(..)");
    }
    assertThat(requests())
        .extracting(WireTest::token)
        .containsExactly("pr", "pr", "pr", "p", "ar", "ar");
  }

  @Test
  void project_whenItIsAnother_readsWithItsOwnToken() {
    respond(quoted("{'err':0,'result':{'id':1}}"));
    try (var careful = client(b -> b.projectReadToken("pr").postClientItemToken("c"))) {
      careful.project("other").items().get(1);
      assertThatThrownBy(() -> careful.project("other").items().create(onAPhone()))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(token(request())).isEqualTo("other");
  }

  private static ItemCreate onAPhone() {
    var message = JsonValue.object(Map.of("body", JsonValue.of("x")));
    return ItemCreate.builder()
        .environment("test")
        .platform(Platform.ANDROID)
        .body(Members.of("message", message))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"true, true, c", "true, false, c", "false, true, s"})
  void create_whenAClientIsReported_takesTheTokenOfClients(
      boolean client, boolean server, String expected) {
    respond(quoted("{'err':0,'result':{'uuid':'u'}}"));
    try (var reporter = client(b -> reporting(b, client, server))) {
      reporter.items().create(onAPhone());
    }
    assertThat(token(request())).isEqualTo(expected);
  }

  private static void reporting(RollbarClient.Builder builder, boolean client, boolean server) {
    if (client) {
      builder.postClientItemToken(() -> "c");
    }
    if (server) {
      builder.postServerItemToken("s");
    }
  }

  @Test
  void create_whenOnlyClientsMayBeReported_refusesServers() {
    try (var reporter = client(b -> b.postClientItemToken("c"))) {
      assertThatThrownBy(
              () -> reporter.items().create(ItemCreate.ofMessage("test", Level.INFO, "x")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("RollbarClient.builder().postServerItemToken(..)");
    }
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUERY", "HEADER"})
  void get_whenRedirectedInsideTheOrigin_followsWithTheToken(TokenPlacement placement) {
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/team/300"))
            .willReturn(json(301, "{\"err\":0}").withHeader("Location", "/api/1/team/301?x=1")));
    WIRE.stubFor(get(urlPathEqualTo("/api/1/team/301")).willReturn(json(200, TEAM)));
    try (var client = client(b -> b.accountToken(ACCOUNT_TOKEN).tokenPlacement(placement))) {
      assertThat(client.teams().get(300).id()).isEqualTo(300);
    }

    assertThat(requests())
        .extracting(WireTest::line)
        .containsExactly("GET /api/1/team/300", "GET /api/1/team/301?x=1");
    assertThat(requests().get(1).getUrl().contains(ACCOUNT_TOKEN))
        .isEqualTo(placement == TokenPlacement.QUERY);
    assertThat(requests().get(1).containsHeader(HEADER))
        .isEqualTo(placement == TokenPlacement.HEADER);
  }

  @Test
  void get_whenRedirectedElsewhere_doesNotFollow() {
    WIRE.stubFor(
        any(anyUrl())
            .willReturn(json(301, "").withHeader("Location", "http://localhost:1/api/1/team/301")));

    assertThatThrownBy(() -> rollbar.teams().get(300))
        .isExactlyInstanceOf(ApiStatusException.class)
        .hasMessage("rollbar.teams.get GET team/{team_id} -> 301: a redirect that is not followed");
    assertThat(requests()).hasSize(1);
  }
}
