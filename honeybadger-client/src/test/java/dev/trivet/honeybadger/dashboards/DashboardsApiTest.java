package dev.trivet.honeybadger.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.trivet.honeybadger.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dashboards, which are only replaced as a whole. */
@Timeout(30)
class DashboardsApiTest {

  private static final String WIDGETS =
      """
      [{"id":"w1","type":"errors","grid":{"x":0,"y":0,"w":6,"h":4},
        "presentation":{"title":"Errors","color":"red"},"config":{"limit":5,"query":null},"new":{}}]\
      """;

  @RegisterExtension static final Api API = new Api();

  @Test
  void replace_whenWidgetsWereRead_sendsAllThatCame() throws Exception {
    API.respond(200, "{\"id\":\"d\",\"title\":\"Ops\",\"widgets\":" + WIDGETS + "}");
    try (var client = API.client()) {
      var dashboards = client.projects().dashboards();
      var dashboard = dashboards.get(1, "d");
      dashboards.replace(
          1,
          "d",
          DashboardInput.builder().title("Operations").widgets(dashboard.widgets()).build());
    }
    var sent = new ObjectMapper().readTree(API.requests().get(1).getBodyAsString());
    assertThat(sent.at("/dashboard/title").asText()).isEqualTo("Operations");
    assertThat(sent.at("/dashboard/widgets")).isEqualTo(new ObjectMapper().readTree(WIDGETS));
  }

  @Test
  void replace_whenWidgetsAreMissing_sendsNothing() {
    try (var client = API.client()) {
      var title = DashboardInput.builder().title("Operations").build();
      assertThatThrownBy(() -> client.projects().dashboards().replace(1, "d", title))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("honeybadger.dashboards.replace needs DashboardInput.builder().widgets(..)");
    }
    assertThat(API.requests()).isEmpty();
  }

  @Test
  void replace_whenThereAreToBeNoWidgets_saysSo() {
    API.respond(204, "");
    try (var client = API.client()) {
      client
          .projects()
          .dashboards()
          .replace(1, "d", DashboardInput.builder().title("Ops").widgets(List.of()).build());
    }
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"dashboard":{"title":"Ops","widgets":[]}}""");
  }
}
