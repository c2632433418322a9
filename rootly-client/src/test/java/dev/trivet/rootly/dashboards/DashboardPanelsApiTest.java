package dev.trivet.rootly.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.values.ChartPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What panels show, and pulses. */
class DashboardPanelsApiTest extends LoopbackTest {

  @Test
  void get_withAView_asksForOtherData() {
    respond(quoted("{'data':{'id':'p'}}"));

    rootly
        .dashboards()
        .panels()
        .get("p", new PanelView("2026-01-01 to 2026-02-01", ChartPeriod.WEEK, "Etc/UTC"));

    assertThat(lines())
        .containsExactly(
            "GET /v1/dashboard_panels/p?range=2026-01-01 to 2026-02-01&period=week"
                + "&time_zone=Etc/UTC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'severity'; ; severity",
        "{'key':'custom_field','value':'f'}; custom_field; f",
      },
      quoteCharacter = '`')
  void update_withParamsThatWereRead_sendsThemBack(String groupBy, String key, String value) {
    var params =
        quoted(
            "{'display':'table','datasets':[{'collection':'incidents','filter':[{'operation':"
                + "'and','rules':[{'condition':'>=','key':'status','value':'1'}]}],'group_by':"
                + groupBy
                + "}],'brand_new':{'a':[1]}}");
    var panel = "{\"data\":{\"id\":\"p\",\"attributes\":{\"params\":" + params + "}}}";
    SERVER.respond(json(200, panel), json(200, panel));
    var panels = rootly.dashboards().panels();

    var read = panels.get("p").params().orElseThrow();
    panels.update("p", DashboardPanelInput.builder().params(read).build());

    var dataset = read.datasets().get(0);
    assertThat(dataset.groupBy()).contains(new PanelGroupBy(key, value));
    assertThat(dataset.filter().get(0).rules().get(0).condition())
        .contains(PanelFilterComparison.AT_LEAST);
    assertThat(JsonValue.parse(requests().get(1).getBodyAsString()).get("data").orElseThrow())
        .satisfies(
            data ->
                assertThat(data.get("attributes").flatMap(a -> a.get("params")))
                    .contains(JsonValue.parse(params)));
  }

  @Test
  void pulse_withLabels_isCreated() {
    respond(
        """
        {"data": {"id": "x", "attributes": {"summary": "Deployed", "short_id": null,
          "started_at": "2026-01-20T10:00:00Z", "labels": [{"key": "env", "value": "prod"}]}}}
        """);

    var pulse =
        rootly
            .dashboards()
            .pulses()
            .create(
                PulseInput.builder()
                    .summary("Deployed")
                    .labels(List.of(PulseTag.of("env", "prod")))
                    .build());

    assertThat(requests().get(0).getBodyAsString())
        .contains(quoted("'labels':[{'key':'env','value':'prod'}]"));
    assertThat(pulse.labels()).containsExactly(PulseTag.of("env", "prod"));
    assertThat(pulse.startedAt()).isPresent();
  }
}
