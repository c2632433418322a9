package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class FakesExtensionTest {
  private String seen = "";

  @BeforeEach
  void remember(FakeRollbar rollbar) {
    seen = rollbar.baseUrl();
  }

  @RepeatedTest(2)
  void parameters_whenTestsFollowEachOther_areFreshAndOnOneClock(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger, VirtualTime time) {
    assertThat(rollbar.baseUrl()).isEqualTo(seen);
    assertThat(time.instant()).isEqualTo(VirtualTime.START);
    time.advance(Duration.ofDays(1));
    assertThat(Wire.to(rollbar).get("/projects").at("/result")).isEmpty();
    rollbar.addProject("left behind");
    assertThat(Wire.to(rootly).get("/teams").at("/data")).isEmpty();
    rootly.addTeam("left behind");
    assertThat(Wire.to(honeybadger).get("/teams").at("/results")).isEmpty();
    long team = honeybadger.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "left behind");
    assertThat(Wire.to(honeybadger).get("/teams/" + team).at("/created_at").asText())
        .startsWith("2026-01-02");
  }

  @Nested
  class Inside {

    @Test
    void fake_whenAskedForInANestedClass_isThatOfTheOuterOne(FakeRollbar rollbar) {
      assertThat(rollbar.baseUrl()).isEqualTo(seen);
      assertThat(Wire.to(rollbar).get("/projects").status()).isEqualTo(200);
    }
  }

  @Test
  void fake_whenANestedClassIsDone_stillRuns(FakeRollbar rollbar) {
    assertThat(Wire.to(rollbar).get("/projects").status()).isEqualTo(200);
  }
}
