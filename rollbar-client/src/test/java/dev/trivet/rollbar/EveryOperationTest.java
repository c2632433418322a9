package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.service.Credential;
import dev.trivet.rollbar.Operations.Typed;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every operation, whatever it does. */
class EveryOperationTest extends WireTest {

  private static final String REFUSED =
      """
      {"result":{"users":[7],"id":""},"err":1,"message":"no luck"}""";

  static List<Typed> operations() {
    return Operations.all();
  }

  static Stream<Typed> authorized() {
    return operations().stream()
        .filter(o -> !o.endpoint().credential().orElseThrow().equals(RollbarAuth.NONE));
  }

  static Stream<Typed> json() {
    return operations().stream().filter(o -> !o.endpoint().isPlainText());
  }

  static Stream<Typed> lists() {
    return operations().stream().filter(o -> o.endpoint().isList());
  }

  static Stream<Arguments> voidResponses() {
    var responses =
        List.of(
            json(200, quoted("{'err':0}")),
            json(200, quoted("{'err':0,'result':{}}")),
            json(200, quoted("{'err':0,'result':[]}")),
            json(200, quoted("{'err':0,'result':null}")),
            json(200, quoted("{'err':0,'result':'Access token has been deleted.'}")),
            json(200, quoted("{'err':0,'message':'done'}")),
            json(200, quoted("{'result':{'deep':[{'err':1}]},'err':0}")),
            json(200, "{}"),
            json(200, "null"),
            json(200, ""),
            aResponse().withStatus(204));
    return voids().flatMap(o -> responses.stream().map(r -> Arguments.of(o, r)));
  }

  static Stream<Typed> voids() {
    return operations().stream().filter(o -> o.endpoint().isVoid());
  }

  @ParameterizedTest
  @MethodSource("json")
  void call_whenTheBodySaysNo_failsWhateverItReturns(Typed operation) {
    respond(REFUSED);

    var failure = catchThrowableOfType(ApiStatusException.class, () -> operation.call(rollbar));

    assertThat(failure.operation().name()).isEqualTo(operation.name());
    assertThat(failure.serviceMessage()).contains("no luck");
    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("authorized")
  void call_whenItsTokenIsMissing_saysWhichAndSendsNothing(Typed operation) {
    respond("{\"err\":0}");
    var needed = operation.needs();
    try (var client = client(b -> otherThan(needed, b))) {
      assertThatThrownBy(() -> operation.call(client))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              operation.name() + " needs the " + needed.name() + ": set " + needed.builderMethod());
    }
    assertThat(requests()).isEmpty();
  }

  /** Sets a token that the operation never takes. */
  private static void otherThan(Credential needed, RollbarClient.Builder builder) {
    if (needed.equals(RollbarAuth.USER)) {
      builder.projectToken("other");
    } else if (needed.equals(RollbarAuth.PROJECT_OR_USER)) {
      builder.accountToken("other");
    } else {
      builder.userToken("other");
    }
  }

  @ParameterizedTest
  @MethodSource("voidResponses")
  void call_whenItHasNoResult_takesEverySuccess(
      Typed operation, ResponseDefinitionBuilder success) {
    respond(success);

    operation.call(rollbar);

    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("voids")
  void call_whenAPageOfSomethingElseComes_isNotTakenForDone(Typed operation) {
    respond(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Sign in</html>"));

    var failure = catchThrowableOfType(ApiDecodeException.class, () -> operation.call(rollbar));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whenTheResultIsNoArray_failsInsteadOfEnding(Typed operation) {
    for (var body :
        List.of(
            "{'err':0}",
            "{'err':0,'result':null}",
            "{'err':0,'result':{}}",
            "{'err':0,'result':''}",
            "{'err':0,'message':'nothing here'}",
            "null")) {
      respond(quoted(body));

      assertThat(catchThrowableOfType(ApiDecodeException.class, () -> operation.call(rollbar)))
          .as(body)
          .isNotNull();
      assertThat(requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whenThereIsNoElement_isEmpty(Typed operation) {
    var member = operation.endpoint().result().orElse("any");
    for (var body :
        List.of(
            "{'err':0,'result':[]}",
            "{'err':0,'result':[null]}",
            "{'err':0,'result':{'page':1,'" + member + "':[]}}",
            "[]")) {
      if (body.contains("page") && operation.endpoint().result().isEmpty()) {
        continue;
      }
      respond(quoted(body));

      assertThat((List<?>) operation.call(rollbar)).as(body).isEmpty();
    }
  }

  @Test
  void endpoints_thatOnlyRead_areRepeatable() {
    assertThat(operations())
        .filteredOn(o -> o.endpoint().isRead())
        .isNotEmpty()
        .allMatch(o -> o.endpoint().isRepeatable());
  }
}
