package dev.trivet.rollbar.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses are decoded in one pass, whatever their order and size. */
class RollbarEnvelopeStreamingTest extends WireTest {

  private static final String TEAM = "{'id':1,'name':'SRE','access_level':'standard'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'err':0,'result':" + TEAM + "}",
        "{'result':" + TEAM + ",'err':0}",
        "{'message':'fine','result':" + TEAM + ",'err':0,'more':{'a':[1]}}",
        "{'more':{'err':1,'result':{}},'err':0.0,'result':" + TEAM + "}",
        "{'err':1,'result':" + TEAM + ",'err':0}",
        "{'err':0,'result':{'id':2,'name':'old'},'result':" + TEAM + "}",
        "{'err':0,'result':{'access_level':'standard','name':'x','name':'SRE','id':1}}"
      })
  void result_inAnyOrderOfTheMembers_isRead(String body) {
    respond(quoted(body));

    assertThat(rollbar.teams().get(1).name()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'result':" + TEAM + ",'err':1,'message':'no such luck'}",
        "{'message':'no such luck','result':" + TEAM + ",'err':1}",
        "{'err':0,'message':'no such luck','result':" + TEAM + ",'err':1}",
        "{'result':{'id':[{'a':[[]]}]},'message':'no such luck','err':1}",
        "{'message':'no such luck','err':1}"
      })
  void err_afterTheResult_winsOverIt(String body) {
    respond(quoted(body));

    assertThatThrownBy(() -> rollbar.teams().get(1))
        .isInstanceOf(ApiStatusException.class)
        .hasMessageContaining("no such luck");
  }

  @Test
  void err_afterTenMegabytes_winsOverThem() {
    var body = page();
    respond(body.substring(0, body.length() - 1) + ",\"err\":1,\"message\":\"too late\"}");

    assertThatThrownBy(() -> rollbar.teams().list().toList())
        .isInstanceOf(ApiStatusException.class)
        .hasMessageContaining("too late");
  }

  @Test
  void page_ofTenMegabytes_isRead() {
    respond(page());

    var teams = rollbar.teams().list().toList();

    assertThat(teams).hasSize(10_000);
    assertThat(teams.get(9_999).id()).isEqualTo(9_999);
  }

  @Test
  void page_whenItBreaksOff_failsTyped() {
    var body = page();
    for (int end = body.length() - 1; end > 10; end -= 1_500_007) {
      respond(body.substring(0, end));
      assertThatThrownBy(() -> rollbar.teams().list().toList())
          .isInstanceOf(ApiDecodeException.class);
    }
  }

  private static String page() {
    var body = new StringBuilder("{\"result\":[");
    for (int n = 0; n < 10_000; n++) {
      body.append(n > 0 ? "," : "")
          .append("{\"name\":\"")
          .append("é€😀".repeat(110))
          .append("\",\"id\":")
          .append(n)
          .append('}');
    }
    return body.append("]}").toString();
  }
}
