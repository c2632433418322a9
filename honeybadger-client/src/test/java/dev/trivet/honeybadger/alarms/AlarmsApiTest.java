package dev.trivet.honeybadger.alarms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alarms and their durations. */
@Timeout(30)
class AlarmsApiTest {

  @RegisterExtension static final Api API = new Api();

  private static AlarmInput.Builder alarm() {
    return AlarmInput.builder()
        .name("Slow checkout")
        .query("filter duration > 1000")
        .lookbackLag("0s")
        .triggerConfig(AlarmTriggerConfig.resultCount(AlarmOperator.GTE, 10));
  }

  @Test
  void create_whenEverythingIsSet_isOnTheWireAsDocumented() {
    API.respond(201, "{\"id\":\"a\"}");
    try (var client = API.client()) {
      client.projects().alarms().create(1, alarm().evaluationPeriod("5m").build());
    }
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"alarm":{"name":"Slow checkout","query":"filter duration > 1000",\
            "evaluation_period":"5m","lookback_lag":"0s",\
            "trigger_config":{"type":"alert_result_count","config":{"operator":"gte","value":10}}}}\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "PT1M, 1m",
    "PT90S, 90s",
    "PT5M, 5m",
    "PT60M, 1h",
    "PT36H, 36h",
    "PT48H, 2d",
    "P6D, 6d"
  })
  void evaluationPeriod_whenADuration_isSentInCompactForm(Duration period, String sent) {
    API.respond(204, "");
    try (var client = API.client()) {
      var changes = AlarmInput.builder().evaluationPeriod(period).build();
      client.projects().alarms().update(1, "a", changes);
    }
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"alarm":{"evaluation_period":"%s"}}"""
                .formatted(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 minutes", "PT5M", "5", "m", "", "1w", "-1m", "1.5h", "5m 10s"})
  void duration_whenSpelledOut_namesTheMethod(String text) {
    var builder = AlarmInput.builder();
    assertThatThrownBy(() -> builder.evaluationPeriod(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AlarmInput.builder().evaluationPeriod(..): Honeybadger wants a number and a unit, such"
                + " as 5m, 1h or 1d");
    assertThatThrownBy(() -> builder.lookbackLag(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("AlarmInput.builder().lookbackLag(..)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "59s", "7d", "168h"})
  void evaluationPeriod_whenTooShortOrTooLong_namesTheMethod(String text) {
    var builder = alarm().evaluationPeriod(text);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AlarmInput.builder().evaluationPeriod(..): from 1m to less than a week");
  }

  @Test
  void write_whenTheEvaluationPeriodIsMissing_sendsNothing() {
    try (var client = API.client()) {
      var alarms = client.projects().alarms();
      assertThatThrownBy(() -> alarms.create(1, alarm().build()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("honeybadger.alarms.create needs AlarmInput.builder().evaluationPeriod(..)");
      var renamed = AlarmInput.builder().name("new").description(Patch.clear()).build();
      assertThatThrownBy(() -> alarms.update(1, "a", renamed))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("honeybadger.alarms.update needs AlarmInput.builder().evaluationPeriod(..)");
    }
    assertThat(API.requests()).isEmpty();
  }

  @Test
  void history_whenListed_isReadFromItsOwnMember() {
    API.respond(
        200,
        """
        {"triggers":[{"id":"t","state":"alarm","result":{"count":15},
          "created_at":"2026-01-02T03:04:05Z"}],"links":{}}\
        """);
    try (var client = API.client()) {
      assertThat(client.projects().alarms().history(1, "a"))
          .singleElement()
          .satisfies(trigger -> assertThat(trigger.state()).contains(AlarmState.ALARM));
    }
    assertThat(API.requests().get(0).getUrl()).isEqualTo("/v2/projects/1/alarms/a/history");
  }

  @Test
  void update_whenAnAlarmWasRead_sendsItsTriggerWithAllThatCame() {
    API.respond(
        200,
        """
        {"id":"a","evaluation_period":"PT5M","error":{"message":"bad"},
         "trigger_config":{"type":"new_kind","later":1,"config":{"operator":"gt","value":1.5}}}\
        """);
    try (var client = API.client()) {
      var alarms = client.projects().alarms();
      var trigger = alarms.get(1, "a").triggerConfig().orElseThrow();
      alarms.update(
          1, "a", AlarmInput.builder().evaluationPeriod("5m").triggerConfig(trigger).build());
    }
    assertThat(API.requests().get(1).getBodyAsString())
        .isEqualTo(
            """
            {"alarm":{"evaluation_period":"5m","trigger_config":{"type":"new_kind",\
            "config":{"operator":"gt","value":1.5},"later":1}}}\
            """);
  }
}
