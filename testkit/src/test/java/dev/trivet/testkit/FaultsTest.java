package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.testkit.time.VirtualTime;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(30)
class FaultsTest {
  private final VirtualTime time = new VirtualTime();
  private final FakeRollbar rollbar = FakeRollbar.start(options -> options.clock(time));
  private final FakeRootly rootly = FakeRootly.start(options -> options.clock(time));
  private final FakeHoneybadger honeybadger = FakeHoneybadger.start(options -> options.clock(time));

  Stream<Fake> fakes() {
    return Stream.of(rollbar, rootly, honeybadger);
  }

  @BeforeEach
  void reset() {
    time.reset();
    fakes().forEach(Fake::reset);
  }

  @AfterAll
  void close() {
    fakes().forEach(Fake::close);
  }

  private static Wire.Response create(Fake fake, String name) {
    var body =
        fake instanceof FakeRollbar
            ? "{'name':'%s','access_level':'standard'}"
            : fake instanceof FakeRootly
                ? "{'data':{'type':'groups','attributes':{'name':'%s'}}}"
                : "{'team':{'name':'%s'}}";
    return Wire.to(fake).post("/teams", body.formatted(name));
  }

  private static boolean exists(Fake fake, String name) {
    return Wire.to(fake).get("/teams").text().contains('"' + name + '"');
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void rateLimited_whenOn_refusesInTheVendorsWay(Fake fake) {
    fake.faults().rateLimited(2);
    var response = create(fake, "one");
    assertThat(response.status()).isEqualTo(fake == honeybadger ? 403 : 429);
    var family = fake == rollbar ? "X-Rate-Limit-" : "X-RateLimit-";
    assertThat(response.header(family + "Remaining")).contains("0");
    assertThat(Long.parseLong(response.header(family + "Reset").orElseThrow()))
        .isGreaterThan(time.instant().getEpochSecond());
    if (fake == rootly) {
      assertThat(response.text())
          .isEqualTo("{\"error\":\"Rate limit exceeded. Try again later.\"}");
    }
    assertThat(create(fake, "one").status()).isGreaterThan(400);
    assertThat(create(fake, "one").status()).isBetween(200, 201);
    assertThat(fake.limits().refused()).isEqualTo(2);
    assertThat(fake.faults().injected()).isEqualTo(2);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void cutBeforeWrite_whenOn_changesNothing(Fake fake) {
    fake.faults().cutBeforeWrite(1);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> create(fake, "one"));
    assertThat(exists(fake, "one")).isFalse();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void cutAfterWrite_whenOn_changesTheStateOnce(Fake fake) {
    fake.faults().cutAfterWrite(1);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> create(fake, "one"));
    assertThat(exists(fake, "one")).isTrue();
    assertThat(fake.requests()).hasSize(2);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void lag_whenOn_hidesNewThingsFromReadsForATime(Fake fake) {
    fake.faults().lag(Duration.ofSeconds(3));
    create(fake, "one");
    assertThat(exists(fake, "one")).isFalse();
    time.advance(Duration.ofSeconds(2));
    assertThat(exists(fake, "one")).isFalse();
    time.advance(Duration.ofSeconds(1));
    assertThat(exists(fake, "one")).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void html502_whenOn_respondsWithAPage(Fake fake) {
    fake.faults().html502(1);
    var response = create(fake, "one");
    assertThat(response.status()).isEqualTo(502);
    assertThat(response.header("Content-Type")).contains("text/html");
    assertThat(response.text()).startsWith("<html>");
    assertThat(exists(fake, "one")).isFalse();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void serverError_whenOn_respondsWithTheStatusAndChangesNothing(Fake fake) {
    fake.faults().serverError(1, 500).serverError(1, 503);
    assertThat(create(fake, "one").status()).isEqualTo(500);
    assertThat(create(fake, "one").status()).isEqualTo(503);
    assertThat(exists(fake, "one")).isFalse();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void emptyBody_whenOn_keepsTheStatus(Fake fake) {
    fake.faults().emptyBody(1);
    var response = create(fake, "one");
    assertThat(response.status()).isBetween(200, 201);
    assertThat(response.text()).isEmpty();
    assertThat(exists(fake, "one")).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("fakes")
  void slow_whenOn_stillBringsTheWholeBody(Fake fake) {
    fake.faults().slow(Duration.ofMillis(50), 1);
    long before = System.nanoTime();
    assertThat(Wire.to(fake).get("/teams").body().isObject()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(35));
  }

  @Test
  void retryAfter_whenOn_isWrittenInTheChosenForm() {
    rollbar.faults().retryAfter(RetryAfter.SECONDS).rateLimited(1, Duration.ofSeconds(7));
    assertThat(create(rollbar, "a").header("Retry-After")).contains("7");
    rollbar.faults().retryAfter(RetryAfter.HTTP_DATE, Duration.ofSeconds(30)).serverError(1, 503);
    var response = create(rollbar, "a");
    assertThat(response.header("Retry-After")).contains("Thu, 01 Jan 2026 00:00:30 GMT");
    assertThat(response.header("Date")).contains("Thu, 01 Jan 2026 00:00:00 GMT");
    rollbar.faults().retryAfter(RetryAfter.NONE).rateLimited(1);
    assertThat(create(rollbar, "a").header("Retry-After")).isEmpty();
  }

  @Test
  void limitHeaders_whenSwitched_speakTheOtherFamily() {
    var wire = Wire.to(rootly);
    rootly.limits().allow(9, Duration.ofSeconds(60));
    assertThat(wire.get("/teams").header("X-RateLimit-Used")).contains("1");
    rootly.faults().limitHeaders(LimitHeaders.WINDOWED);
    assertThat(wire.get("/teams").header("X-RateLimit-Limit")).contains("9, 9;window=60");
    rootly.faults().limitHeaders(LimitHeaders.RATELIMIT);
    assertThat(wire.get("/teams").header("RateLimit-Remaining")).contains("6");
    rootly.faults().limitHeaders(LimitHeaders.X_RATE_LIMIT);
    assertThat(wire.get("/teams").header("X-Rate-Limit-Remaining-Seconds")).contains("60");
    rootly.faults().limitHeaders(LimitHeaders.NONE);
    assertThat(wire.get("/teams").raw().headers().map().toString().toLowerCase(Locale.ROOT))
        .doesNotContain("limit");
  }

  @Test
  void only_whenGiven_letsOtherCallsPassUncounted() {
    rollbar.faults().only(FakeCall::write).serverError(1, 500);
    assertThat(Wire.to(rollbar).get("/teams").status()).isEqualTo(200);
    assertThat(create(rollbar, "a").status()).isEqualTo(500);
    assertThat(create(rollbar, "a").status()).isEqualTo(200);
  }

  @Test
  void script_whenGiven_decidesCallByCall() {
    var seen = new ArrayList<FakeCall>();
    rollbar
        .faults()
        .script(
            call -> {
              seen.add(call);
              return call.number() == 2 ? FaultAction.serverError(504) : FaultAction.none();
            });
    assertThat(Wire.to(rollbar).get("/teams").status()).isEqualTo(200);
    assertThat(Wire.to(rollbar).get("/teams").status()).isEqualTo(504);
    assertThat(create(rollbar, "a").status()).isEqualTo(200);
    assertThat(seen)
        .containsExactly(
            new FakeCall(1, "GET", "/api/1/teams", false),
            new FakeCall(2, "GET", "/api/1/teams", false),
            new FakeCall(3, "POST", "/api/1/teams", true));
  }

  @Test
  void random_whenSeededAlike_spoilsTheSameCalls() {
    var first = outcomes(42);
    reset();
    var second = outcomes(42);
    reset();
    assertThat(second).isEqualTo(first);
    assertThat(outcomes(43)).isNotEqualTo(first);
    assertThat(first).contains("200", "503", "cut");
  }

  private List<String> outcomes(long seed) {
    rollbar.faults().random(seed, 0.5);
    var outcomes = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      try {
        outcomes.add(Integer.toString(create(rollbar, "team " + i).status()));
      } catch (UncheckedIOException cut) {
        outcomes.add("cut");
      }
    }
    return outcomes;
  }

  @Test
  void clear_whenCalled_switchesEverythingOff() {
    rollbar.faults().serverError(5, 500).random(1, 1).lag(Duration.ofHours(1));
    rollbar.faults().script(call -> FaultAction.html502()).clear();
    assertThat(create(rollbar, "a").status()).isEqualTo(200);
    assertThat(exists(rollbar, "a")).isTrue();
  }

  @Test
  void settings_whenSenseless_areRefused() {
    var faults = rollbar.faults();
    assertThatIllegalArgumentException().isThrownBy(() -> faults.serverError(1, 200));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.html502(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.random(1, 1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.lag(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> rollbar.pageSize(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rollbar.limits().allow(1, Duration.ZERO));
  }
}
