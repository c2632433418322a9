package dev.trivet.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FakeServerTest {

  @Test
  void baseUrl_whenStarted_hasThePrefixOfTheService() {
    try (var rollbar = FakeRollbar.start();
        var rootly = FakeRootly.start();
        var honeybadger = FakeHoneybadger.start()) {
      assertThat(rollbar.baseUrl()).matches("http://127\\.0\\.0\\.1:\\d+/api/1");
      assertThat(rootly.baseUrl()).matches("http://127\\.0\\.0\\.1:\\d+");
      assertThat(honeybadger.baseUrl()).matches("http://127\\.0\\.0\\.1:\\d+/v2");
      assertThat(rollbar.token()).startsWith("fake-");
      assertThat(rootly.token()).startsWith("fake-");
      assertThat(honeybadger.token()).startsWith("fake-");
    }
  }

  @Test
  void options_whenGiven_areInForceAndSurviveAReset() {
    var clock = Clock.fixed(Instant.ofEpochSecond(1_000), ZoneOffset.UTC);
    try (var fake = FakeRollbar.start(options -> options.clock(clock).pageSize(1))) {
      fake.pageSize(7);
      fake.reset();
      assertThat(Wire.to(fake).get("/teams").at("/result")).hasSize(1);
      assertThat(
              Wire.to(fake).post("/projects", "{'name':'a'}").at("/result/date_created").asLong())
          .isEqualTo(1_000);
    }
  }

  @Test
  void stub_whenLaidOver_winsUntilReset() {
    try (var fake = FakeRollbar.start()) {
      var wire = Wire.to(fake);
      fake.server().stubFor(get(urlPathEqualTo("/api/1/projects")).willReturn(okJson("{\"a\":1}")));
      assertThat(wire.get("/projects").at("/a").asInt()).isEqualTo(1);
      assertThat(wire.get("/teams").at("/result")).hasSize(2);
      fake.reset();
      assertThat(wire.get("/projects").at("/err").asInt()).isZero();
    }
  }

  @Test
  void reset_whenCalled_bringsTheSeedBack() {
    try (var fake = FakeRollbar.start()) {
      var wire = Wire.to(fake);
      long first = fake.addTeam("t", "standard");
      fake.faults().serverError(3, 500);
      wire.get("/teams");
      fake.reset();
      assertThat(fake.requests()).isEmpty();
      assertThat(fake.faults().injected()).isZero();
      assertThat(wire.get("/teams").at("/result")).hasSize(2);
      assertThat(fake.addTeam("t", "standard")).isEqualTo(first);
    }
  }

  @Test
  void requests_whenMade_areRecordedInOrder() {
    try (var fake = FakeRollbar.start()) {
      Wire.to(fake).get("/teams");
      Wire.to(fake).post("/projects", "{'name':'a'}");
      assertThat(fake.requests())
          .extracting(LoggedRequest::getUrl)
          .containsExactly("/api/1/teams", "/api/1/projects");
      fake.server().verify(1, postRequestedFor(urlPathEqualTo("/api/1/projects")));
    }
  }

  @Test
  void close_whenCalledTwice_doesNoHarm() {
    var fake = FakeRootly.start();
    fake.close();
    fake.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Wire.to(fake).get("/teams"));
  }

  @Test
  void hands_whenTheyNameSomethingUnknown_areRefused() {
    try (var rollbar = FakeRollbar.start();
        var honeybadger = FakeHoneybadger.start()) {
      assertThatIllegalArgumentException().isThrownBy(() -> rollbar.acceptInvite(1));
      assertThatIllegalArgumentException().isThrownBy(() -> rollbar.addUserToTeam(1, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> rollbar.addTeam("a", "owner"));
      assertThatIllegalArgumentException().isThrownBy(() -> honeybadger.addTeam("nope", "a"));
      assertThatIllegalArgumentException().isThrownBy(() -> honeybadger.acceptInvitation(1, 1));
    }
  }

  @Test
  void calls_whenManyAtOnce_areAllCounted() throws Exception {
    var pool = Executors.newFixedThreadPool(32);
    try (var fake = FakeRollbar.start(options -> options.journal(false))) {
      var wire = Wire.to(fake);
      long team = fake.addTeam("t", "standard");
      var calls = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 2_000; i++) {
        var invite = "{'email':'u%d@example.com'}".formatted(i);
        calls.add(pool.submit(() -> wire.post("/team/" + team + "/invites", invite).status()));
      }
      for (var response : calls) {
        assertThat(response.get()).isEqualTo(200);
      }
      fake.pageSize(5_000);
      assertThat(wire.get("/invites").at("/result")).hasSize(2_000);
    } finally {
      pool.shutdownNow();
    }
  }
}
