package dev.trivet.honeybadger.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.honeybadger.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are decoded in one pass, whatever their order and size. */
@Timeout(60)
class HoneybadgerEnvelopeStreamingTest {

  private static final String TEAM = "{'id':1,'name':'Ops','members':[{'id':2}],'owner':{'id':3}}";

  @RegisterExtension static final Api API = new Api();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'results':[" + TEAM + "],'links':{'self':'/v2/teams'}}",
        "{'links':{'self':'/v2/teams'},'results':[" + TEAM + "]}",
        "{'more':{'results':[{}],'links':{'next':'x'}},'links':{'deep':[[{'next':'x'}]]},'results':["
            + TEAM
            + "]}",
        "{'results':[{'owner':{'id':9,'id':3},'members':[],'members':[{'id':2}],'name':'Ops','id':1}]}",
        "[" + TEAM + "]"
      })
  void list_inAnyOrderOfTheMembers_isRead(String body) {
    API.respond(200, wire(body));

    try (var honeybadger = API.client()) {
      var team = honeybadger.teams().list().first().orElseThrow();
      assertThat(team.id()).isEqualTo(1);
      assertThat(team.owner().orElseThrow().id()).contains(3L);
      assertThat(team.members()).extracting("id").contains(2L);
    }
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void page_ofTenMegabytes_isRead() {
    API.respond(200, page());

    try (var honeybadger = API.client()) {
      var teams = honeybadger.teams().list().toList();
      assertThat(teams).hasSize(10_000);
      assertThat(teams.get(9_999).members().get(0).id()).isEqualTo(9_999);
    }
  }

  @Test
  void page_whenItBreaksOff_failsTyped() {
    var body = page();
    try (var honeybadger = API.client()) {
      for (int end = body.length() - 1; end > 20; end -= 1_500_007) {
        API.respond(200, body.substring(0, end));
        assertThatThrownBy(() -> honeybadger.teams().list().toList())
            .isInstanceOf(ApiDecodeException.class);
      }
    }
  }

  private static String page() {
    var body = new StringBuilder("{\"links\":{},\"results\":[");
    for (int n = 0; n < 10_000; n++) {
      body.append(n > 0 ? "," : "")
          .append("{\"name\":\"")
          .append("é€😀".repeat(110))
          .append("\",\"members\":[{\"id\":")
          .append(n)
          .append("}],\"id\":")
          .append(n)
          .append('}');
    }
    return body.append("]}").toString();
  }

  private static String wire(String body) {
    return body.replace('\'', '"');
  }
}
