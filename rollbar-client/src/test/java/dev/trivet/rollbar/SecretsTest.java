package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.core.service.Credential;
import dev.trivet.rollbar.Operations.Typed;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.wire.RollbarAuth;
import dev.trivet.testkit.check.SecretCanary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No token comes out anywhere, even when the service says it. */
class SecretsTest extends WireTest {

  private static final String ECHO =
      "{\"err\":1,\"message\":\"access token not found: " + ACCOUNT_TOKEN + "\"}";

  private static final Map<Credential, String> TOKENS =
      Map.of(
          RollbarAuth.ACCOUNT, ACCOUNT_TOKEN,
          RollbarAuth.PROJECT, PROJECT_TOKEN,
          RollbarAuth.POST_SERVER_ITEM, POST_TOKEN,
          RollbarAuth.USER, USER_TOKEN);

  private SecretCanary canary;

  /** Keeps the text of every event. */
  private static final class Recorder implements ApiObserver {
    private final List<String> events = new ArrayList<>();

    @Override
    public void onAttempt(Attempt attempt) {
      events.add(attempt.toString());
    }

    @Override
    public void onWait(Wait wait) {
      events.add(wait.toString());
    }

    @Override
    public void onCall(Call call) {
      events.add(call.toString());
    }

    @Override
    public void onPage(PageRead page) {
      events.add(page.toString());
    }
  }

  @BeforeEach
  void listen() {
    canary =
        SecretCanary.of(ACCOUNT_TOKEN, PROJECT_TOKEN, POST_TOKEN, USER_TOKEN)
            .listen()
            .listenToConsole();
  }

  @AfterEach
  void stopListening() {
    canary.close();
  }

  static Stream<Arguments> failures() {
    var responses =
        List.of(
            json(403, ECHO),
            json(403, ECHO.toUpperCase(Locale.ROOT)),
            json(200, ECHO),
            json(500, "<html>/api/1/teams?access_token=" + ACCOUNT_TOKEN + "</html>"),
            json(200, "<html>/api/1/teams?access_token=" + ACCOUNT_TOKEN + "</html>"),
            json(200, "{\"err\":0,\"result\":\"" + ACCOUNT_TOKEN + "\"}"),
            json(200, "\"" + ACCOUNT_TOKEN + "\""),
            json(302, "").withHeader("Location", "http://localhost:1/?t=" + ACCOUNT_TOKEN),
            json(404, "").withHeader("X-Echo", ACCOUNT_TOKEN),
            aResponse().withFault(Fault.EMPTY_RESPONSE),
            aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
            aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    return Samples.all().stream()
        .flatMap(sample -> responses.stream().map(response -> Arguments.of(sample, response)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void call_whenItFails_showsNoToken(Sample sample, ResponseDefinitionBuilder response) {
    respond(response);

    check(catchThrowable(() -> sample.run(rollbar)));
  }

  static List<Typed> operations() {
    return EveryOperationTest.authorized().toList();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenItsOwnTokenIsEchoed_showsNoToken(Typed operation) {
    var token = TOKENS.get(operation.needs());
    for (var response :
        List.of(
            json(403, "{\"err\":1,\"message\":\"access token not found: " + token + "\"}"),
            json(200, "{\"err\":1,\"result\":\"" + token + "\"}"),
            json(200, "<html>?access_token=" + token + "</html>"),
            json(502, "<html>?access_token=" + token + "</html>"))) {
      respond(response);

      var failure = catchThrowable(() -> operation.call(rollbar));

      assertThat(failure).isNotNull();
      check(failure);
    }
  }

  @ParameterizedTest
  @EnumSource(TokenPlacement.class)
  void call_whenTheServiceEchoesTheToken_masksItAndKeepsTheKind(TokenPlacement placement) {
    respond(json(403, ECHO));
    try (var client = client(b -> b.accountToken(ACCOUNT_TOKEN).tokenPlacement(placement))) {
      var failure =
          catchThrowableOfType(AuthenticationException.class, () -> client.teams().get(300));

      assertThat(failure.kind()).isEqualTo(ErrorKind.AUTHENTICATION);
      assertThat(failure.serviceMessage()).contains("access token not found: ***");
      assertThat(failure)
          .hasMessage("rollbar.teams.get GET team/{team_id} -> 403: access token not found: ***");
      assertThat(failure.body())
          .isEqualTo(
              """
              {"err":1,"message":"access token not found: ***"}""");
      check(failure);
    }
  }

  @Test
  void call_whenNobodyListens_showsNoAddress() {
    try (var client = client(b -> b.accountToken(ACCOUNT_TOKEN).baseUrl("http://localhost:1"))) {
      var failure =
          catchThrowableOfType(ApiConnectionException.class, () -> client.teams().get(300));

      assertThat(failure).isNotNull();
      check(failure);
    }
  }

  @Test
  void observer_whenCallsAreMade_isToldNoToken() {
    var recorder = new Recorder();
    try (var client =
        client(
            b ->
                b.accountToken(ACCOUNT_TOKEN)
                    .projectToken(PROJECT_TOKEN)
                    .configure(
                        c ->
                            c.observer(recorder)
                                .retryPolicy(RetryPolicy.builder().maxAttempts(2).build())
                                .rateLimiter(RateLimiters.unlimited())
                                .sleeper(wait -> {})))) {
      respond(Fixtures.read("teams/team-list.json"));
      assertThat(client.teams().list().toList()).hasSize(3);
      respond(json(503, ECHO));
      assertThat(catchThrowable(() -> client.teams().get(300))).isNotNull();
    }

    assertThat(recorder.events).hasSizeGreaterThan(6);
    canary.check("events", recorder.events);
  }

  @Test
  void objects_whenPrinted_showNoToken() {
    var builder = RollbarClient.builder().accountToken(ACCOUNT_TOKEN).projectToken(PROJECT_TOKEN);
    builder.configure(config -> canary.check("configuration", config.build()));
    canary.check("builder", builder);
    try (var client = builder.build()) {
      canary.check("client", client);
      canary.check("copy", client.withOptions(options -> options.header("X-Other", ACCOUNT_TOKEN)));
      canary.check("raw", client.raw());
      canary.check("teams", client.teams());
      canary.check("listing", client.teams().list());
      canary.check("limit", client.rateLimit());
    }
  }

  @Test
  void page_whenPrinted_showsNoToken() {
    respond(Fixtures.read("teams/team-list.json"));
    var page = rollbar.teams().list().pages().iterator().next();

    canary.check("page", page);
    canary.check("cursor", page.cursor().orElseThrow());
    canary.check("info", page.info());
    canary.check("headers", page.info().headers());
  }

  @Test
  void models_whenPrinted_showNoSettingsAndNothingUnknown() {
    respond(
        """
        {"err":0,"result":{"id":1,"key":"%1$s","status":{"k":"%1$s"},\
        "settings_data":{"integrations":{"slack":{"url":"%1$s"}}}}}"""
            .formatted(PROJECT_TOKEN));

    var project = rollbar.projects().get(1);

    assertThat(project.settingsData().get("integrations").toJson()).contains(PROJECT_TOKEN);
    canary.check("project", project);
    canary.check("settings", project.settingsData());
    canary.check("unknown members", project.additionalProperties());
  }

  @Test
  void samples_whenPrinted_nameTheirType() {
    assertThat(Team.builder().id(1).name("x").build().toString()).startsWith("Team{").contains("x");
  }

  private void check(Throwable failure) {
    if (failure == null) {
      return;
    }
    canary.check(failure);
    if (failure instanceof ApiStatusException status) {
      canary.check("service message", status.serviceMessage());
      canary.check("body", status.body());
      canary.check("info", status.info());
      canary.check("headers", status.info().headers());
      canary.check("field errors", status.fieldErrors());
    } else if (failure instanceof ApiDecodeException decode) {
      canary.check("body prefix", decode.bodyPrefix());
      canary.check("path", decode.jsonPath());
    }
  }
}
