package dev.trivet.honeybadger.v3;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.deploys.Deploy;
import dev.trivet.honeybadger.v3.deploys.DeployQuery;
import dev.trivet.honeybadger.v3.faults.Fault;
import dev.trivet.honeybadger.v3.faults.FaultQuery;
import dev.trivet.honeybadger.v3.sites.TimeQuery;
import dev.trivet.honeybadger.values.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How results come, and how lists are walked. */
@Timeout(30)
class V3EnvelopeTest {

  @RegisterExtension static final Api API = new Api();

  private static void respond(String url, String body) {
    API.server().stubFor(get(urlEqualTo(url)).willReturn(okJson(body)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://somewhere.example", "https://app.honeybadger.io"})
  void list_withNumberedPages_followsNextWithinTheAddress(String host) {
    respond(
        "/v3/projects/p1/faults?per_page=2",
        """
        {"data":[{"id":"1"},{"id":"2","links":{"web":"https://x.example"}}],
         "pagination":{"page":1,"per_page":2},
         "links":{"self":"x","prev":null,"next":"%s/v3/projects/p1/faults?page=2&per_page=2"},
         "meta":{"request_id":"r"}}"""
            .formatted(host));
    respond(
        "/v3/projects/p1/faults?page=2&per_page=2",
        """
        {"data":[{"id":"3"}],"links":{"next":null}}""");
    try (var client = V3.client(API)) {
      var faults = client.projects().faults().list("p1", FaultQuery.all().pageSize(2)).toList();
      assertThat(faults).extracting(Fault::id).containsExactly("1", "2", "3");
      assertThat(faults.get(1).additionalProperties()).containsKey("links");
    }
    assertThat(API.requests()).hasSize(2);
  }

  @Test
  void list_thatIsWalkedBackInTime_followsOlder() {
    respond(
        "/v3/projects/p1/deploys?limit=1&environment=production",
        """
        {"data":[{"id":"2"}],
         "pagination":{"limit":1,"has_older":true,"has_newer":false,"oldest_cursor":"c2"},
         "links":{"self":"x","newer":"/v3/projects/p1/deploys?after=c9",
                  "older":"/v3/projects/p1/deploys?limit=1&environment=production&before=c2"}}""");
    respond(
        "/v3/projects/p1/deploys?limit=1&environment=production&before=c2",
        """
        {"data":[{"id":"1"}],"pagination":{"has_older":false},
         "links":{"newer":"/v3/projects/p1/deploys?after=c1","older":null}}""");
    var query = DeployQuery.all().pageSize(1).environment("production");
    try (var client = V3.client(API)) {
      assertThat(client.projects().deploys().list("p1", query).toList())
          .extracting(Deploy::id)
          .containsExactly("2", "1");
    }
  }

  @Test
  void times_inAQuery_keepTheirFraction() {
    API.respond(200, "{\"data\":null,\"links\":{}}");
    var query =
        TimeQuery.all()
            .createdAfter(Instant.parse("2026-01-02T03:04:05.678Z"))
            .createdBefore(Instant.ofEpochSecond(1_800_000_000L));
    try (var client = V3.client(API)) {
      assertThat(client.projects().sites().outages("p1", "s1", query).toList()).isEmpty();
    }
    assertThat(API.request().getUrl())
        .isEqualTo(
            "/v3/projects/p1/sites/s1/outages?created_after=1767323045.678"
                + "&created_before=1800000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"meta\":{}}", "{\"data\":{\"id\":\"1\"}}", "[{\"id\":\"1\"}]", "7"})
  void list_whenThereIsNoList_cannotBeRead(String body) {
    API.respond(200, body);
    try (var client = V3.client(API)) {
      var listing = client.teams().list();
      assertThatThrownBy(listing::toList).isInstanceOf(ApiDecodeException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"meta\":{}}", "{\"data\":null}", "{\"data\":[{\"id\":\"1\"}]}", "[]"})
  void one_whenThereIsNoObject_cannotBeRead(String body) {
    API.respond(200, body);
    try (var client = V3.client(API)) {
      assertThatThrownBy(() -> client.teams().get("1")).isInstanceOf(ApiDecodeException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"data":[{"timestamp":1767323045,"count":2,"share":0.5}],
         "meta":{"request_id":"r7","window":{"occurred_after":"2026-01-02T00:00:00Z",
                 "occurred_before":1767398400,"of":"retention"},
                 "interval_seconds":60,"retention_truncated":true,"zone":"UTC"}}""",
        """
        {"meta":{"request_id":"r7","window":{"occurred_after":"2026-01-02T00:00:00Z",
                 "occurred_before":1767398400,"of":"retention"},
                 "interval_seconds":60,"retention_truncated":true,"zone":"UTC"},
         "data":[{"timestamp":1767323045,"count":2,"share":0.5}]}"""
      })
  void occurrences_ofAFault_sayWhatTheyAreAbout(String body) {
    API.respond(200, body);
    try (var client = V3.client(API)) {
      var found = client.projects().faults().occurrences("p1", "f1");
      var window = found.window().orElseThrow();
      assertThat(found.counts())
          .singleElement()
          .satisfies(
              count -> {
                assertThat(count.timestamp()).contains(Instant.ofEpochSecond(1_767_323_045));
                assertThat(count.count()).contains(2L);
                assertThat(count.additionalProperties()).containsOnlyKeys("share");
              });
      assertThat(window.occurredAfter()).contains(Instant.parse("2026-01-02T00:00:00Z"));
      assertThat(window.occurredBefore()).contains(Instant.parse("2026-01-03T00:00:00Z"));
      assertThat(window.additionalProperties()).containsOnlyKeys("of");
      assertThat(found.intervalSeconds()).contains(60);
      assertThat(found.retentionTruncated()).contains(true);
      assertThat(found.additionalProperties()).containsOnlyKeys("zone");
    }
  }

  @Test
  void occurrences_ofAProject_sayWhatTheyAreAbout() {
    API.respond(
        200,
        """
        {"data":{"project_id":"p1","buckets":[]},
         "meta":{"request_id":"r7","period":"week","interval":"hour"}}""");
    try (var client = V3.client(API)) {
      var series = client.projects().occurrences("p1");
      assertThat(series.projectId()).contains("p1");
      assertThat(series.period()).contains(Period.WEEK);
      assertThat(series.interval()).contains("hour");
      assertThat(series.additionalProperties()).isEmpty();
    }
  }

  static Stream<Arguments> successes() {
    return Stream.of(
        Arguments.of("{\"data\":{\"id\":\"1\"}", call(c -> c.teams().get("1"))),
        Arguments.of("{\"data\":[]", call(c -> c.projects().alarms().list("1"))),
        Arguments.of("{\"data\":[]", call(c -> c.teams().list().toList())),
        Arguments.of("{\"data\":[]", call(c -> c.projects().faults().occurrences("1", "1"))));
  }

  private static Consumer<HoneybadgerV3Client> call(Consumer<HoneybadgerV3Client> call) {
    return call;
  }

  @ParameterizedTest
  @MethodSource("successes")
  void success_whoseBodyNamesTheRequest_isIdentified(
      String data, Consumer<HoneybadgerV3Client> call) {
    API.respond(200, data + ",\"meta\":{\"shard\":{\"request_id\":\"no\"},\"request_id\":\"r7\"}}");
    var seen = new ArrayList<Optional<String>>();
    try (var client = V3.client(API)) {
      call.accept(client.withOptions(o -> o.onResponse(info -> seen.add(info.requestId()))));
    }
    assertThat(seen).containsExactly(Optional.of("r7"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"h1,{\"request_id\":\"r7\"},h1", "-,{\"request_id\":7},-", "-,null,-"})
  void requestId_isThatOfTheHeaderFirst(
      @Nullable String header, String meta, @Nullable String expected) {
    var headers = header == null ? Map.<String, String>of() : Map.of("X-Request-Id", header);
    API.respond(200, headers, "{\"data\":[{\"id\":\"1\"}],\"meta\":" + meta + "}");
    try (var client = V3.client(API)) {
      var page = client.teams().list().pages().iterator().next();
      assertThat(page.info().requestId()).isEqualTo(Optional.ofNullable(expected));
    }
  }

  @Test
  void record_withoutItsId_isLeftOutAndCounted() {
    API.respond(
        200,
        """
        {"data":[{"name":"nameless"},{"id":"2","new_member":1}]}""");
    try (var client = V3.client(API)) {
      var page = client.teams().list().pages().iterator().next();
      assertThat(page.items()).singleElement().satisfies(t -> assertThat(t.id()).isEqualTo("2"));
      assertThat(page.unreadable()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101, -1})
  void pageSize_thatTheServiceWouldCut_isRefused(int size) {
    assertThatThrownBy(() -> FaultQuery.all().pageSize(size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FaultQuery.pageSize(..): it must be between 1 and 100");
  }
}
