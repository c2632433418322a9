package dev.trivet.honeybadger.checkins;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Check-ins: one by one, and all of a project at once. */
@Timeout(30)
class CheckInsApiTest {

  private static final String ALL = "/v2/projects/1/check_ins";

  @RegisterExtension static final Api API = new Api();

  private static CheckInInput checkIn(String slug) {
    return CheckInInput.builder()
        .slug(slug)
        .scheduleType(ScheduleType.SIMPLE)
        .reportPeriod("1 day")
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5m", "1 h", "PT5M", "P1D", "PT1.5H", "90s"})
  void period_whenNotInWords_namesTheMethod(String period) {
    var builder = CheckInInput.builder();
    assertThatThrownBy(() -> builder.reportPeriod(period).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("CheckInInput.builder().reportPeriod(..): Honeybadger wants");
    assertThatThrownBy(() -> CheckInInput.builder().gracePeriod(period).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("CheckInInput.builder().gracePeriod(..): Honeybadger wants");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5 minutes", "1 hour 30 minutes", "01:30:00", "1 month"})
  void period_whenInWords_isKept(String period) {
    assertThat(CheckInInput.builder().gracePeriod(period).build().gracePeriod()).contains(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"America/New_York", "Etc/UTC", "Japan", "GMT", "CET", "EST5EDT", "Hongkong", "NZ"})
  void zone_whenOfIana_namesTheMethod(String zone) {
    var builder = CheckInInput.builder().cronTimezone(zone);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "CheckInInput.builder().cronTimezone(..): Honeybadger wants the name of a time zone in"
                + " Rails, such as Eastern Time (US & Canada) or UTC, not one of IANA, such as"
                + " America/New_York or EST5EDT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UTC",
        "Singapore",
        "Hong Kong",
        "Berlin",
        "Eastern Time (US & Canada)",
        "Nuku'alofa",
        "A name that Rails may have one day"
      })
  void zone_whenItMayBeOfRails_isKept(String zone) {
    assertThat(CheckInInput.builder().cronTimezone(zone).build().cronTimezone()).contains(zone);
  }

  record Refusal(String words, Consumer<CheckInsApi> call) {

    @Override
    public String toString() {
      return words;
    }
  }

  static Stream<Refusal> refusals() {
    var replace = "honeybadger.checkIns.replaceAll";
    return Stream.of(
        new Refusal(
            replace + ": without any check-in it would delete all of them: call deleteAll(..)",
            api -> api.replaceAll(1, List.of())),
        new Refusal(
            replace + " needs CheckInInput.builder().slug(..)",
            api -> api.replaceAll(1, List.of(CheckInInput.builder().name("x").build()))),
        new Refusal(
            replace + " needs CheckInInput.builder().scheduleType(..)",
            api -> api.replaceAll(1, List.of(CheckInInput.builder().slug("x").build()))),
        new Refusal(
            replace + ": the slug a is there twice",
            api -> api.replaceAll(1, List.of(checkIn("a"), checkIn("b"), checkIn(" a")))),
        new Refusal(
            "honeybadger.checkIns.create needs CheckInInput.builder().scheduleType(..)",
            api -> api.create(1, CheckInInput.builder().name("x").build())),
        new Refusal(
            "honeybadger.checkIns.update does not take CheckInInput.builder().scheduleType(..): it"
                + " can only be set on creation",
            api ->
                api.update(
                    1, "abc123", CheckInInput.builder().scheduleType(ScheduleType.CRON).build())),
        new Refusal(
            "honeybadger.checkIns.update does not take CheckInInput.builder().slug(..): it can only"
                + " be set on creation",
            api -> api.update(1, "abc123", CheckInInput.builder().slug("a").build())),
        new Refusal(
            "honeybadger.checkIns.ensure needs CheckInInput.builder().slug(..)",
            api -> api.ensure(1, CheckInInput.builder().name("x").build())));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void call_whenItCannotBeMeant_sendsNothing(Refusal refusal) {
    try (var client = API.client()) {
      var checkIns = client.projects().checkIns();
      assertThatThrownBy(() -> refusal.call().accept(checkIns))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(refusal.words());
    }
    assertThat(API.requests()).isEmpty();
  }

  @Test
  void replaceAll_whenSent_saysWhatBecameOfEach() {
    API.respond(
        200,
        """
        {"results":[{"operation":"create","slug":"a","success":true},
          {"operation":"delete","slug":"z","success":false,"errors":["is busy"]}]}\
        """);
    try (var client = API.client()) {
      var results = client.projects().checkIns().replaceAll(1, List.of(checkIn("a")));
      assertThat(results)
          .extracting(result -> result.operation().orElseThrow())
          .containsExactly(CheckInOperation.CREATE, CheckInOperation.DELETE);
      assertThat(results.get(1).success()).contains(false);
      assertThat(results.get(1).errors()).containsExactly("is busy");
    }
    assertThat(API.request().getMethod() + " " + API.request().getUrl()).isEqualTo("PUT " + ALL);
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"check_ins":[{"slug":"a","schedule_type":"simple","report_period":"1 day"}]}\
            """);
  }

  @Test
  void deleteAll_whenSent_isAnEmptySet() {
    API.respond(200, "{\"results\":[]}");
    try (var client = API.client()) {
      assertThat(client.projects().checkIns().deleteAll(1)).isEmpty();
    }
    assertThat(API.request().getBodyAsString()).isEqualTo("{\"check_ins\":[]}");
  }

  @Test
  void ensure_whenTheSlugIsThere_findsIt() {
    API.respond(
        200,
        """
        {"results":[{"id":"x"},{"id":"y","slug":"nightly"}]}""");
    try (var client = API.client()) {
      var ensured = client.projects().checkIns().ensure(1, checkIn(" nightly"));
      assertThat(ensured.created()).isFalse();
      assertThat(ensured.value().id()).isEqualTo("y");
    }
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void ensure_whenTheSlugIsMissing_createsIt() {
    API.server().stubFor(get(ALL).willReturn(okJson("{\"results\":[]}")));
    API.server().stubFor(post(ALL).willReturn(okJson("{\"id\":\"n\"}").withStatus(201)));
    try (HoneybadgerClient client = API.client()) {
      assertThat(client.projects().checkIns().ensure(1, checkIn("nightly")).created()).isTrue();
    }
    assertThat(API.requests()).hasSize(2);
  }

  @Test
  void checkIn_whenShown_hidesItsAddress() {
    var checkIn = CheckIn.builder().id("x").url("https://api.example.com/v1/check_in/xyz").build();
    assertThat(checkIn.toString()).isEqualTo("CheckIn{id=x}");
  }
}
