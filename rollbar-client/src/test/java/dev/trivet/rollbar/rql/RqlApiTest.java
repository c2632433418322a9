package dev.trivet.rollbar.rql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.WireTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RqlApiTest extends WireTest {

  private static final String RESULT =
      """
      {"job_id":5,"result":{"columns":["level","count(*)","last","flag","ratio"],
        "selectionColumns":["level","count(*)"],"rowcount":2,"executionTime":0.25,"errors":[],
        "warnings":["no limit"],"rows":%s}}
      """;

  /** A clock that moves when somebody sleeps. */
  private static final class SleepingClock extends Clock {

    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void sleep(Duration duration) throws InterruptedException {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      slept.add(duration);
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private SleepingClock clock;
  private RollbarClient patient;

  @BeforeEach
  void stopTime() {
    clock = new SleepingClock();
    patient =
        client(
            b -> {
              allTokens(b);
              b.configure(c -> c.clock(clock).sleeper(clock::sleep));
            });
  }

  @AfterEach
  void release() {
    patient.close();
  }

  private static ResponseDefinitionBuilder job(String status) {
    return json(200, "{\"err\":0,\"result\":{\"id\":5,\"status\":\"" + status + "\"}}");
  }

  private static ResponseDefinitionBuilder result(String rows) {
    return json(200, "{\"err\":0,\"result\":" + RESULT.formatted(rows) + "}");
  }

  private static List<String> lines() {
    return requests().stream().map(WireTest::line).toList();
  }

  // the reference shows objects, the service's own scripts read arrays
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[\"error\",7,1658171383,true,1.5],[\"info\",null]]",
        "[{\"level\":\"error\",\"count(*)\":7,\"last\":1658171383,\"flag\":true,\"ratio\":1.5},"
            + "{\"level\":\"info\",\"count(*)\":null}]"
      })
  void run_whenTheQueryTakesAWhile_waitsLongerAndLonger(String rows) {
    WIRE.respond(job("new"), job("new"), job("running"), job("success"), result(rows));
    var seen = new ArrayList<String>();

    var result =
        patient
            .rql()
            .run(
                RqlQuery.of("select level, count(*) from item_occurrence"),
                Duration.ofMinutes(1),
                job -> seen.add(job.status().orElseThrow().value()));

    assertThat(seen).containsExactly("new", "new", "running", "success");
    assertThat(clock.slept)
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(lines())
        .containsExactly(
            "POST /api/1/rql/jobs/",
            "GET /api/1/rql/job/5",
            "GET /api/1/rql/job/5",
            "GET /api/1/rql/job/5",
            "GET /api/1/rql/job/5/result");
    assertThat(requests()).extracting(WireTest::token).containsOnly(PROJECT_TOKEN);
    assertThat(result.executionTime()).contains(new BigDecimal("0.25"));
    assertThat(result.selectionColumns()).containsExactly("level", "count(*)");
    var first = result.rows().get(0);
    assertThat(first.text("level")).contains("error");
    assertThat(first.whole("count(*)")).contains(7L);
    assertThat(first.time("last")).contains(Instant.ofEpochSecond(1658171383));
    assertThat(first.flag("flag")).contains(true);
    assertThat(first.number("ratio")).contains(new BigDecimal("1.5"));
    assertThat(first.whole("level")).isEmpty();
    var second = result.rows().get(1);
    assertThat(second.get("count(*)")).isEmpty();
    assertThat(second.get("no such column")).isEmpty();
  }

  @Test
  void run_whenRollbarHasTheResultAlready_doesNotWait() {
    WIRE.respond(job("success"), result("[]"));

    assertThat(patient.rql().run("show tables").rows()).isEmpty();

    assertThat(clock.slept).isEmpty();
    assertThat(requests().get(0).getBodyAsString()).isEqualTo("{\"query_string\":\"show tables\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "cancelled", "timed_out"})
  void run_whenThereIsNoResult_saysHowItEnded(String status) {
    WIRE.respond(job("running"), job(status));

    assertThatThrownBy(() -> patient.rql().run("select x"))
        .isInstanceOfSatisfying(
            RqlJobFailedException.class,
            e -> {
              assertThat(e.jobId()).isEqualTo(5);
              assertThat(e.status()).isEqualTo(new RqlStatus(status));
            })
        .hasMessage("the query of RQL job 5 ended as " + status);
  }

  @Test
  void run_whenItTakesTooLong_cancelsTheQuery() {
    WIRE.respond(job("running"));

    assertThatThrownBy(
            () -> patient.rql().run(RqlQuery.of("select x"), Duration.ofSeconds(10), job -> {}))
        .isInstanceOfSatisfying(
            ApiTimeoutException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse())
        .hasMessageContaining("the query was not done within PT10S");

    // the last wait is cut to what is left
    assertThat(clock.slept.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(lines()).last().isEqualTo("POST /api/1/rql/job/5/cancel");
  }

  @Test
  void run_whenCancelingFailsToo_keepsTheTimeout() {
    WIRE.respond(job("running"), job("running"), json(500, ""));

    assertThatThrownBy(() -> patient.rql().run(RqlQuery.of("x"), Duration.ofMillis(400), job -> {}))
        .isInstanceOf(ApiTimeoutException.class)
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
  }

  @Test
  void run_whenInterrupted_endsWithTheFlagSet() {
    WIRE.respond(job("running"));

    assertThatThrownBy(
            () ->
                patient
                    .rql()
                    .run(
                        RqlQuery.of("x"),
                        Duration.ofMinutes(1),
                        job -> Thread.currentThread().interrupt()))
        .isInstanceOfSatisfying(
            ApiTimeoutException.class, e -> assertThat(e.interrupted()).isTrue());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(requests()).hasSize(1);
  }

  @Test
  void run_whenTheListenerThrows_cancelsTheQuery() {
    WIRE.respond(job("running"));
    var enough = new IllegalStateException("enough");

    assertThatThrownBy(
            () ->
                patient
                    .rql()
                    .run(
                        RqlQuery.of("x"),
                        Duration.ofMinutes(1),
                        job -> {
                          throw enough;
                        }))
        .isSameAs(enough);

    assertThat(lines()).containsExactly("POST /api/1/rql/jobs/", "POST /api/1/rql/job/5/cancel");
  }

  @Test
  void run_whenTheDeadlineIsBeyondAllTime_waits() {
    WIRE.respond(job("running"), job("success"), result("[]"));

    var result = patient.rql().run(RqlQuery.of("x"), Duration.ofSeconds(Long.MAX_VALUE), job -> {});

    assertThat(result.rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "-5"})
  void run_whenTheDeadlineIsNotPositive_isRefusedUnsent(long seconds) {
    assertThatThrownBy(
            () -> patient.rql().run(RqlQuery.of("x"), Duration.ofSeconds(seconds), job -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rollbar.rql.run(deadline): it is not positive");
    assertThatThrownBy(() -> RqlQuery.of(" "))
        .hasMessage("RqlQuery.builder().queryString(..): the text is blank");
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false, 2", "true, 1"})
  void submit_whenTheServerFails_isRepeatedUnlessItIsForced(boolean forced, int attempts) {
    WIRE.respond(json(502, ""), job("new"));
    try (var stubborn =
        client(
            b -> {
              allTokens(b);
              b.configure(c -> c.clock(clock).sleeper(clock::sleep));
              b.maxAttempts(2);
            })) {
      var query = RqlQuery.builder().queryString("x").forceRefresh(forced).build();
      try {
        stubborn.rql().submit(query);
      } catch (dev.trivet.core.error.ServerException e) {
        assertThat(e.mayHaveBeenApplied()).isTrue();
      }
    }
    assertThat(requests()).hasSize(attempts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"jobs\":[{\"id\":1}]}", "[{\"id\":1}]"})
  void list_whenItIsBareOrNot_isRead(String result) {
    respondWithResult(result);

    assertThat(rollbar.rql().list()).extracting(RqlJob::id).containsExactly(1L);
  }

  @Test
  void get_whenTheResultIsWanted_asksForIt() {
    respondWithResult(
        """
        {"id":5,"status":"success","result":{"columns":["a"],"rows":[[1]]}}""");

    var job = rollbar.rql().get(5, true);

    assertThat(job.result().orElseThrow().rows().get(0).whole("a")).contains(1L);
    assertThat(line(request())).isEqualTo("GET /api/1/rql/job/5?expand=result");
  }

  @Test
  void row_whenItHasMoreValuesThanColumns_keepsThem() {
    respondWithResult(
        """
        {"result":{"columns":["a"],"rows":[[1,"x"]]}}""");

    var row = rollbar.rql().result(5).result().orElseThrow().rows().get(0);

    assertThat(row.cells()).containsOnlyKeys("a", "column 2");
  }

  @Test
  void row_whenTwoColumnsHaveOneName_keepsBothValues() {
    respondWithResult(
        """
        {"result":{"columns":["a","a"],"rows":[[1,2]]}}""");

    var row = rollbar.rql().result(5).result().orElseThrow().rows().get(0);

    assertThat(row.whole("a")).contains(1L);
    assertThat(row.whole("a (column 2)")).contains(2L);
  }
}
