package dev.trivet.honeybadger.insights;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.honeybadger.v3.faults.FaultSelection;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries of events. */
@Timeout(30)
class InsightsApiTest {

  @RegisterExtension static final Api API = new Api();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"rows\":2,\"total_rows\":310,\"start_at\":\"2025-11-18 11:11:26\"",
        "\"row_count\":2,\"total_count\":310,\"start_at\":\"2025-11-18T11:11:26Z\""
      })
  void run_whenItFindsRows_keepsThemAsTheyCame(String counts) {
    API.respond(
        200,
        """
        {"results":[{"@ts":"2025-11-18 11:40:05.802","count()":18446744073709551615,"tags":["a"]},
                    {"@ts":null,"count()":1}],
         "meta":{"query":"q","fields":["@ts","count()"],
           "schema":[{"name":"@ts","type":"DateTime"},{"name":"count()","type":"UInt64"}],\
        """
            + counts
            + "},\"error\":null}");
    try (var client = API.client()) {
      var result = client.projects().insights().run(1, InsightsQuery.of("fields @ts"));
      assertThat(result.results()).hasSize(2);
      assertThat(result.results().get(0).keySet()).containsExactly("@ts", "count()", "tags");
      assertThat(result.results().get(0).get("count()"))
          .isEqualTo(JsonValue.parse("18446744073709551615"));
      var meta = result.meta().orElseThrow();
      assertThat(meta.rows()).contains(2L);
      assertThat(meta.totalRows()).contains(310L);
      assertThat(meta.schema())
          .extracting(column -> column.type().orElse(""))
          .containsExactly("DateTime", "UInt64");
    }
    assertThat(API.request().getBodyAsString()).isEqualTo("{\"query\":\"fields @ts\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"message\":\"query timed out\"}", "\"query timed out\""})
  void run_whenItFailedInsideASuccess_fails(String error) {
    API.respond(200, "{\"results\":[],\"meta\":{},\"error\":" + error + "}");
    try (var client = API.client()) {
      assertThatThrownBy(() -> client.projects().insights().run(1, InsightsQuery.of("q")))
          .isInstanceOf(ApiStatusException.class)
          .hasMessage(
              "honeybadger.insights.run POST projects/{project_id}/insights/queries -> 200: query"
                  + " timed out");
    }
  }

  static Stream<String> wholeResponses() {
    return Stream.of(
        """
        {"results":[{"@ts":"2025-11-18 11:40:05.802","count()":3,"ok":true},{"@ts":null}],
         "meta":{"rows":2,"schema":[{"name":"@ts","type":"DateTime"}]},"later":[1]}""",
        """
        {"meta":{"rows":2,"schema":[{"name":"@ts","type":"DateTime"}]},"later":[1],
         "results":[{"@ts":"2025-11-18 11:40:05.802","count()":3,"ok":true},{"@ts":null}]}""");
  }

  @ParameterizedTest
  @MethodSource("wholeResponses")
  void forEachRow_whenItFindsRows_handsThemOverAndReturnsTheRest(String body) {
    API.respond(200, body);
    var rows = new ArrayList<Members>();
    try (var client = API.client()) {
      var result =
          client.projects().insights().forEachRow(1, InsightsQuery.of("fields @ts"), rows::add);
      assertThat(result.results()).isEmpty();
      assertThat(result.meta().orElseThrow().rows()).contains(2L);
      assertThat(result.additionalProperties()).containsOnlyKeys("later");
    }
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).text("@ts")).contains("2025-11-18 11:40:05.802");
    assertThat(rows.get(0).whole("count()")).contains(3L);
    assertThat(rows.get(0).flag("ok")).contains(true);
    assertThat(rows.get(1).find("@ts")).isEmpty();
  }

  @Test
  void forEachRow_whenItFailedBehindSomeRows_failsAfterThem() {
    API.respond(
        200,
        """
        {"results":[{"a":1}],"error":{"message":"query timed out"}}""");
    var rows = new ArrayList<Members>();
    try (var client = API.client()) {
      assertThatThrownBy(
              () -> client.projects().insights().forEachRow(1, InsightsQuery.of("q"), rows::add))
          .isInstanceOf(ApiStatusException.class)
          .hasMessageEndingWith("-> 200: query timed out");
    }
    assertThat(rows).hasSize(1);
  }

  private static void query(ClientConfig.Builder config) {
    config.retryPolicy(RetryPolicy.standard()).sleeper(wait -> {});
  }

  /** The calls that change nothing although they are sent with POST. */
  static Stream<Arguments> queries() {
    return Stream.of(
        Arguments.of(
            "v2",
            (ThrowingCallable)
                () -> {
                  var builder = API.builder("/v2").authToken(Api.TOKEN);
                  try (var client = builder.configure(InsightsApiTest::query).build()) {
                    client.projects().insights().run(1, InsightsQuery.of("q"));
                  }
                }),
        Arguments.of(
            "v3",
            (ThrowingCallable)
                () -> {
                  var builder = V3.builder(API).token(V3.TOKEN);
                  try (var client = builder.configure(InsightsApiTest::query).build()) {
                    var query = dev.trivet.honeybadger.v3.insights.InsightsQuery.builder();
                    client.projects().insights().query("p1", query.query("q").build());
                  }
                }),
        Arguments.of(
            "v3, what a bulk operation would do",
            (ThrowingCallable)
                () -> {
                  var builder = V3.builder(API).token(V3.TOKEN);
                  try (var client = builder.configure(InsightsApiTest::query).build()) {
                    client.projects().faults().resolve("p1", FaultSelection.all().dryRun());
                  }
                }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void query_whenTheServerFails_isRepeatedAsARead(String version, ThrowingCallable query) {
    API.respond(500, "{}");
    assertThatThrownBy(query)
        .isInstanceOfSatisfying(
            ApiStatusException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());
    API.server().verify(3, WireMock.postRequestedFor(WireMock.anyUrl()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void query_whenTheResponseIsBroken_leavesNoDoubt(String version, ThrowingCallable query) {
    API.respond(200, "{\"results\":[{\"a\":");
    assertThatThrownBy(query)
        .isInstanceOfSatisfying(
            ApiException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse())
        .hasMessageNotContaining("may have been applied");
    API.server().resetAll();
    API.server().stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    assertThatThrownBy(query)
        .isInstanceOfSatisfying(
            ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());
  }

  @Test
  void run_whenTheQueryIsMissing_sendsNothing() {
    try (var client = API.client()) {
      var empty = InsightsQuery.builder().ts("today").build();
      assertThatThrownBy(() -> client.projects().insights().run(1, empty))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("honeybadger.insights.run needs InsightsQuery.builder().query(..)");
    }
    assertThat(API.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 hours", "3h", "90 Minutes", "1day", "3 hours ago"})
  void span_whenSpelledOut_namesTheMethod(String span) {
    var query = InsightsQuery.builder().query("stats count()").ts(span);
    assertThatThrownBy(query::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "InsightsQuery.builder().ts(..): Honeybadger wants today, yesterday, week, month, a"
                + " duration such as PT3H, or an interval");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "yesterday",
        "week",
        "month",
        "PT3H",
        "P1D",
        "2026-01-01/2026-01-02",
        "20260101T000000Z/PT1H",
        "P1D/P3D"
      })
  void span_whenOneOfTheForms_isKept(String span) {
    var query = InsightsQuery.builder().query("stats count()").ts(span).build();
    assertThat(query.ts()).contains(span);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "{}", "{\"message\":\" \"}"})
  void run_whenItFailedWithoutWords_saysSo(String error) {
    API.respond(200, "{\"results\":[],\"error\":" + error + "}");
    try (var client = API.client()) {
      var insights = client.projects().insights();
      assertThatThrownBy(() -> insights.run(1, InsightsQuery.of("stats count()")))
          .isInstanceOf(ApiStatusException.class)
          .hasMessageEndingWith("200: the query failed");
    }
  }

  @Test
  void span_inAQueryOfV3WhenSpelledOut_namesTheMethod() {
    var query = dev.trivet.honeybadger.v3.insights.InsightsQuery.builder().ts("3 hours");
    assertThatThrownBy(query::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("InsightsQuery.builder().ts(..)");
  }
}
