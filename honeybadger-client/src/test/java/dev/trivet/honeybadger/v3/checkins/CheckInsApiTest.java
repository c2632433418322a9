package dev.trivet.honeybadger.v3.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Check-ins, one by one and all at once. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class CheckInsApiTest {

  @RegisterExtension static final Api API = new Api();

  static Stream<Arguments> refusals() {
    var named = CheckInInput.builder().slug("nightly").build();
    return Stream.of(
        call("honeybadger-v3.checkIns.replaceAll needs at least one", List.of()),
        call(
            "honeybadger-v3.checkIns.replaceAll needs CheckInInput.builder().slug(..)",
            List.of(CheckInInput.builder().build())),
        call(
            "honeybadger-v3.checkIns.replaceAll: the slug nightly is there twice",
            List.of(named, named)));
  }

  private static Arguments call(String words, List<CheckInInput> checkIns) {
    return Arguments.of(words, checkIns);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void replaceAll_whenTheServiceWouldRefuseIt_sendsNothing(
      String words, List<CheckInInput> checkIns) {
    V3.assertRefusesUnsent(API, words, c -> c.projects().checkIns().replaceAll("p1", checkIns));
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("reportPeriod", () -> CheckInInput.builder().reportPeriod("PT5M").build()),
        slip("gracePeriod", () -> CheckInInput.builder().gracePeriod("5m").build()),
        slip("cronTimezone", () -> CheckInInput.builder().cronTimezone("Europe/Berlin").build()),
        slip("cronTimezone", () -> CheckInInput.builder().cronTimezone("Japan").build()));
  }

  private static Arguments slip(String method, ThrowingCallable input) {
    return Arguments.of("CheckInInput.builder()." + method + "(..)", input);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void input_whenItMeansNothing_isRefused(String words, ThrowingCallable input) {
    V3.assertRefuses(words, input);
  }

  @Test
  void update_whenAMemberIsCleared_sendsNullForIt() {
    V3.assertSends(
        API,
        """
        PATCH /v3/projects/p1/check_ins/c1 {"grace_period":null}""",
        c ->
            c.projects()
                .checkIns()
                .update("p1", "c1", CheckInInput.builder().gracePeriod(Patch.clear()).build()));
  }

  @Test
  void replaceAll_whenCalled_sendsAllOfThem() {
    API.respond(
        200,
        """
        {"data":[{"operation":"create","slug":"nightly","success":true}]}""");
    var nightly =
        CheckInInput.builder()
            .slug("nightly")
            .reportPeriod("1 hour 30 minutes")
            .gracePeriod("01:30:00")
            .name(Patch.clear())
            .build();
    try (var client = V3.client(API)) {
      assertThat(client.projects().checkIns().replaceAll("p1", List.of(nightly)))
          .singleElement()
          .satisfies(result -> assertThat(result.success()).contains(true));
    }
    assertThat(JsonValue.parse(API.request().getBodyAsString()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"check_ins":[{"name":null,"slug":"nightly","report_period":"1 hour 30 minutes",
                 "grace_period":"01:30:00"}]}"""));
  }

  @Test
  void replaceAll_whenOneIsOfAnotherName_leavesOnlyTheNew(FakeHoneybadgerV3 fake) {
    var nightly = CheckInInput.builder().slug("nightly").reportPeriod("1 day").build();
    var hourly = CheckInInput.builder().slug("hourly").reportPeriod("1 hour").build();
    try (var client = V3.client(fake)) {
      var project = V3.project(client).id();
      var checkIns = client.projects().checkIns();
      checkIns.create(project, nightly);
      assertThat(checkIns.replaceAll(project, List.of(hourly))).hasSize(2);
      assertThat(checkIns.list(project).stream().map(CheckIn::slug).toList())
          .singleElement()
          .satisfies(slug -> assertThat(slug).contains("hourly"));
    }
  }
}
