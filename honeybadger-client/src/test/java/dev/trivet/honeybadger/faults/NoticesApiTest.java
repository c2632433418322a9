package dev.trivet.honeybadger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.values.TimeQuery;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Occurrences of a fault. */
@Timeout(30)
class NoticesApiTest {

  private static final Instant TIME = Instant.ofEpochSecond(1704067200);

  @RegisterExtension static final Api API = new Api();

  @Test
  void notice_whenAFrameIsOdd_losesThatMemberAlone() {
    API.respond(
        200,
        """
        {"results":[{"id":"5a24f938-a578-427d-a92b-d2f134d4af67","fault_id":2,
          "environment":{"project_root":{"path":"/app"},"pid":22587},
          "request":{"user":null,"context":{"plan":"pro"},"params":{}},
          "backtrace":[{"number":"42","column":-10,"file":"a.rb","method":"run"},
            {"number":"","file":"b.rb"},{"number":"many","class":"A","context":"app",
             "source":{"1":"line one"}}],
          "deploy":null}],
         "links":{"self":"/v2/projects/1/faults/2/notices"}}\
        """);
    try (var client = API.client()) {
      var query = TimeQuery.all().createdAfter(TIME);
      var notice = client.projects().notices().list(1, 2, query).first().orElseThrow();
      assertThat(notice.environment().flatMap(NoticeEnvironment::projectRoot))
          .contains(JsonValue.parse("{\"path\":\"/app\"}"));
      assertThat(notice.request().flatMap(NoticeRequest::context))
          .contains(Members.of("plan", JsonValue.of("pro")));
      assertThat(notice.request().flatMap(NoticeRequest::user)).isEmpty();
      assertThat(notice.backtrace())
          .extracting(e -> e.number().orElse(-1L))
          .containsExactly(42L, -1L, -1L);
      assertThat(notice.backtrace().get(0).column()).contains(-10L);
      assertThat(notice.backtrace().get(2).className()).contains("A");
      assertThat(notice.backtrace().get(2).additionalProperties())
          .isEqualTo(Members.of("number", JsonValue.of("many")));
    }
  }
}
