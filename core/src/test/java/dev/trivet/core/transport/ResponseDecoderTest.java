package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Responses with odd members, and those that cannot be read. */
@Timeout(60)
class ResponseDecoderTest {

  private static final WireMockServer SERVER = TestService.server();

  private final Transport transport =
      TestService.transport(TestService.url(SERVER.port()), new VirtualTime());

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @ParameterizedTest(name = "{0} -> odd {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':1,'name':'a','size':5,'numbers':[1],'parent':{'id':2},'children':[{'id':3}]} | []",
        "{'name':'a','id':'1'} | []",
        "{'id':1,'name':5} | []",
        "{'id':1,'name':{'a':1}} | [name]",
        "{'id':1,'size':'many','name':'a'} | [size]",
        "{'id':1,'size':99999999999999999999,'name':'a'} | [size]",
        "{'id':1,'numbers':{'a':[1]},'name':'a'} | [numbers]",
        "{'id':1,'numbers':[1,'x',null,[2]],'name':'a'} | [numbers]",
        "{'id':1,'numbers':[99999999999999999999,{'a':[]}],'name':'a'} | [numbers]",
        "{'id':1,'parent':7,'name':'a'} | [parent]",
        "{'id':1,'parent':{},'name':'a'} | [parent]",
        "{'id':1,'parent':{'id':2,'name':[1]},'name':'a'} | []",
        "{'id':1,'children':[7,'x',{},{'id':4,'size':true},[]],'name':'a'} | [children]",
        "{'id':1,'children':'none','name':'a'} | [children]",
        "{'id':1,'name':'a','unknown':{'deep':[1,{}]}} | [unknown]",
        "{'id':1,'name':null,'numbers':null,'children':null,'parent':null} | []",
      })
  void one_whenMembersAreOdd_keepsThemAndReadsTheRest(String json, String odd) {
    respond(json.replace('\'', '"'));

    var row = transport.call(Rows.GET, CallInput.none());

    assertThat(row.id()).isEqualTo(1);
    assertThat(row.additionalProperties().keySet()).hasToString(odd);
    assertThat(row.name().orElse("a")).isIn("a", "5");
  }

  @Test
  void one_whenOddMemberIsKept_keepsItsJson() {
    respond(
        """
        {"id":1,"size":{"unit":"kg","value":[1,2]},"children":[{"id":9,"size":"x"},5]}""");

    var row = transport.call(Rows.GET, CallInput.none());

    assertThat(row.additionalProperties())
        .containsEntry("size", JsonValue.parse("{\"unit\":\"kg\",\"value\":[1,2]}"))
        .containsEntry("children", JsonValue.of(5));
    assertThat(row.children().get(0).additionalProperties())
        .containsEntry("size", JsonValue.of("x"));
  }

  @Test
  void one_whenMembersAreUnknown_keepsTheirOrder() {
    respond(
        """
        {"z":1,"id":1,"y":2,"a":3,"m":4,"b":5}""");

    assertThat(transport.call(Rows.GET, CallInput.none()).additionalProperties().keySet())
        .containsExactly("z", "y", "a", "m", "b");
  }

  @Test
  void list_whenElementsAreUnreadable_leavesThemOutAndCountsThem() {
    respond(
        """
        {"items":[{"id":1},{},null,"x",[1],{"id":null},{"id":{}},{"id":2}]}""");

    var page = transport.call(Rows.LIST, CallInput.none()).pages().iterator().next();

    assertThat(page.items()).extracting(Rows.Row::id).containsExactly(1L, 2L);
    assertThat(page.unreadable()).isEqualTo(5);
  }

  @Test
  void list_whenTheListComesTwice_takesTheLast() {
    respond(
        """
        {"items":[{"id":1},{}],"items":[{"id":2}]}""");

    var page = transport.call(Rows.LIST, CallInput.none()).pages().iterator().next();

    assertThat(page.items()).extracting(Rows.Row::id).containsExactly(2L);
    assertThat(page.unreadable()).isZero();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty",
        "'  ' | empty",
        "<html>fake-token-5up3r</html> | not JSON",
        "{'id':1 | broke off",
        "{'id':1,'name':'a | broke off",
        "{'id':1,'parent':{'id':2 | broke off",
        "{'id':1,'numbers':[1, | broke off",
        "{} | no readable Row",
        "null | no readable Row",
        "[] | no readable Row",
        "'{\"name\":\"secretive\"}' | no readable Row",
        "true | no readable Row",
      })
  void one_whenSuccessIsUnreadable_saysWhereWithoutQuoting(String body, String problem) {
    var sent = body.replace('\'', '"');
    respond(sent);

    var error =
        catchThrowableOfType(
            ApiDecodeException.class, () -> transport.call(Rows.GET, CallInput.none()));

    assertThat(error)
        .hasMessageStartingWith("test.rows.get GET rows/1 -> 200, but its body cannot be read: ")
        .hasMessageContaining(problem)
        .hasMessageNotContaining("secretive")
        .hasMessageNotContaining("fake-token");
    assertThat(error.getCause()).isNull();
    assertThat(error.jsonPath()).startsWith("$");
    assertThat(error.mayHaveBeenApplied()).isFalse();
    assertThat(error.bodyPrefix()).doesNotContain("fake-token");
  }

  @Test
  void one_whenWriteSucceedsUnreadably_isInDoubt() {
    respond("<html>");

    var error =
        catchThrowableOfType(
            ApiDecodeException.class, () -> transport.call(Rows.CREATE, CallInput.none()));

    assertThat(error.mayHaveBeenApplied()).isTrue();
    assertThat(error.bodyPrefix()).isEqualTo("<html>");
    assertThat(error.status()).isEqualTo(200);
  }

  @Test
  void one_whenAPostThatOnlyReadsIsUnreadable_leavesNoDoubt() {
    respond("<html>");

    var error =
        catchThrowableOfType(
            ApiDecodeException.class,
            () -> transport.call(Rows.CREATE.readOnly(), CallInput.none()));

    assertThat(error.mayHaveBeenApplied()).isFalse();
    assertThat(Rows.CREATE.readOnly().isRepeatable()).isTrue();
    assertThat(Rows.CREATE.isReadOnly()).isFalse();
    assertThat(Rows.GET.isReadOnly()).isTrue();
  }

  @Test
  void one_whenLargeBodyIsUnreadable_keepsAtMost8KiB() {
    respond("{\"id\":1,\"name\":\"" + "x".repeat(100_000));

    var error =
        catchThrowableOfType(
            ApiDecodeException.class, () -> transport.call(Rows.GET, CallInput.none()));

    assertThat(error.bodyPrefix()).hasSize(8 * 1024);
  }

  @Test
  void anyBodyAtAnyStatus_isAResultOrATypedFailure() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var statuses = new int[] {200, 201, 202, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503};
    for (int round = 0; round < 400; round++) {
      var body = new byte[random.nextInt(200)];
      random.nextBytes(body);
      int status = statuses[random.nextInt(statuses.length)];
      SERVER.stubFor(
          any(anyUrl())
              .willReturn(
                  aResponse().withStatus(status).withBody(status == 204 ? new byte[0] : body)));
      assertThatCode(
              () -> {
                try {
                  transport.call(Rows.GET, CallInput.none());
                } catch (ApiException typed) {
                  assertThat(typed.getMessage()).startsWith("test.rows.get");
                }
              })
          .as("seed %d round %d status %d", seed, round, status)
          .doesNotThrowAnyException();
    }
  }

  private static void respond(String body) {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody(body)));
  }
}
