package dev.trivet.honeybadger.sites;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.values.TimeQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites and what their checks found. */
@Timeout(30)
class SitesApiTest {

  private static final String ALL = "/v2/projects/1/sites";

  @RegisterExtension static final Api API = new Api();

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"id\":\"s\",\"name\":\"Main\"}", "null"})
  void update_whenTheResponseHasABodyOrNone_isDone(String body) {
    API.respond(200, body);
    try (var client = API.client()) {
      var changes =
          SiteInput.builder()
              .active(false)
              .requestHeaders(List.of(new RequestHeader("X-Key", "hidden-value")))
              .locations(List.of(CheckLocation.LONDON))
              .build();
      client.projects().sites().update(1, "s", changes);
      assertThat(changes.toString()).doesNotContain("hidden-value").contains("X-Key");
    }
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"site":{"request_headers":[{"key":"X-Key","value":"hidden-value"}],\
            "locations":["London"],"active":false}}\
            """);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            "SiteInput.builder().frequency(..): it must be one of [1, 5, 15]",
            List.<ThrowingCallable>of(
                () -> SiteInput.builder().frequency(0).build(),
                () -> SiteInput.builder().frequency(2).build(),
                () -> SiteInput.builder().frequency(60).build())),
        Arguments.of(
            "SiteInput.builder().timeout(..): it must be between 30 and 120",
            List.<ThrowingCallable>of(
                () -> SiteInput.builder().timeout(29).build(),
                () -> SiteInput.builder().timeout(121).build())),
        Arguments.of(
            "SiteInput.builder().frequency(..): it must be one of [1, 2, 5, 15]",
            List.<ThrowingCallable>of(
                () -> dev.trivet.honeybadger.v3.sites.SiteInput.builder().frequency(3).build())));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void site_thatHoneybadgerWouldRefuse_namesTheMethod(
      String words, List<ThrowingCallable> builders) {
    assertThat(builders)
        .allSatisfy(
            builder ->
                assertThatThrownBy(builder)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(words));
  }

  @Test
  void site_atTheLimits_isBuilt() {
    for (int minutes : List.of(1, 5, 15)) {
      assertThat(SiteInput.builder().frequency(minutes).build().frequency()).contains(minutes);
    }
    for (int seconds : List.of(30, 120)) {
      assertThat(SiteInput.builder().timeout(seconds).build().timeout()).contains(seconds);
    }
    assertThat(dev.trivet.honeybadger.v3.sites.SiteInput.builder().frequency(2).build().frequency())
        .contains(2);
  }

  @Test
  void ensure_whenAddressAndNameAreThere_findsTheSite() {
    API.respond(
        200,
        """
        {"results":[{"id":"a","name":"Other","url":"https://example.com"},
          {"id":"b","name":"Main","url":"https://example.com "}]}\
        """);
    try (var client = API.client()) {
      var site = SiteInput.builder().name(" Main").url("https://example.com").build();
      assertThat(client.projects().sites().ensure(1, site).value().id()).isEqualTo("b");
    }
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void ensure_whenOnlyTheAddressIsThere_createsTheSite() {
    API.server()
        .stubFor(
            get(ALL)
                .willReturn(
                    okJson(
                        """
                        {"results":[{"id":"a","url":"https://example.com"}]}""")));
    API.server().stubFor(post(ALL).willReturn(okJson("{\"id\":\"n\"}").withStatus(201)));
    try (var client = API.client()) {
      var site = SiteInput.builder().name("Main").url("https://example.com").build();
      assertThat(client.projects().sites().ensure(1, site).created()).isTrue();
    }
  }

  @Test
  void outages_whenOneGoesOn_hasNoEnd() {
    API.respond(
        200,
        """
        {"results":[{"down_at":"2015-02-17T18:20:44.776959Z","up_at":null,"status":503,
          "reason":null,"headers":{"Server":"nginx"}}],"links":{}}\
        """);
    try (var client = API.client()) {
      var query = TimeQuery.all().createdBefore(Instant.ofEpochSecond(1704067200));
      var outage = client.projects().sites().outages(1, "s", query).first().orElseThrow();
      assertThat(outage.upAt()).isEmpty();
      assertThat(outage.status()).contains(503);
      assertThat(outage.headers().orElseThrow()).containsKey("Server");
    }
    assertThat(API.request().getUrl()).isEqualTo(ALL + "/s/outages?created_before=1704067200");
  }
}
