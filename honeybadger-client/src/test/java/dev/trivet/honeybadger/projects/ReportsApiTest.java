package dev.trivet.honeybadger.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports about the errors of a project. */
@Timeout(30)
class ReportsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void report_whenAsked_isReadRowByRow() {
    API.respond(200, "[[\"RuntimeError\",8],[\"\",1]]");
    try (var client = API.client()) {
      var query =
          ReportQuery.all()
              .since(Instant.parse("2026-01-01T00:00:00Z"))
              .until(Instant.parse("2026-01-02T00:00:00Z"));
      assertThat(client.projects().reports().byClass(1, query))
          .containsExactly(new ReportRow("RuntimeError", 8), new ReportRow("", 1));
    }
    assertThat(API.request().getUrl())
        .isEqualTo(
            "/v2/projects/1/reports/notices_by_class"
                + "?start=2026-01-01T00%3A00%3A00Z&stop=2026-01-02T00%3A00%3A00Z");
  }

  @Test
  void report_whenARowIsOdd_losesThatRowAlone() {
    API.respond(200, "[[\"A\",null],[\"B\"],[null,\"2\"],[7,3],null,{}]");
    try (var client = API.client()) {
      assertThat(client.projects().reports().byClass(1, ReportQuery.all()))
          .containsExactly(new ReportRow("", 2), new ReportRow("7", 3));
    }
  }
}
