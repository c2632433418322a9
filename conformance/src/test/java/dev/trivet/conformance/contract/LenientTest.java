package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.trivet.conformance.service.Declared;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Shape;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No answer that has an id fails a call, whatever else is missing, new, null or odd in it. */
@Timeout(60)
class LenientTest {

  private static final String NEW = "\"brand_new\":{\"a\":[1,null,{\"b\":\"c\"}]}";

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenOnlyTheIdIsThere_succeeds(Declared operation) {
    succeeds(operation, operation.service().answer(operation, ""));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenMembersAreUnknown_succeeds(Declared operation) {
    var body = operation.service().answer(operation, NEW);

    succeeds(operation, body);
    // beside the resource, before and after it
    succeeds(operation, "{" + NEW + "," + body.substring(1));
    succeeds(operation, body.substring(0, body.length() - 1) + "," + NEW + "}");
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenEveryMemberIsNull_succeeds(Declared operation) {
    succeeds(operation, answer(operation, name -> "null"));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenEveryMemberHasAnotherType_succeeds(Declared operation) {
    for (var odd :
        List.of("{\"odd\":[true]}", "[[{}],null]", "\"an odd text\"", "-1.5", "true", "\"\"")) {
      succeeds(operation, answer(operation, name -> odd));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void list_whenElementsAreNull_leavesThemOut(Declared operation) {
    if (operation.shape() != Shape.LISTING) {
      return;
    }
    var body = operation.service().answer(operation, "").replace(":[", ":[null,");

    assertThat(succeeds(operation, body)).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void list_whenEmpty_isEmpty(Declared operation) {
    if (operation.shape() != Shape.LISTING) {
      return;
    }
    var body = operation.service().answer(operation, "").replaceFirst(":\\[.*]", ":[]");

    assertThat(succeeds(operation, body)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
  }

  private static Object succeeds(Declared operation, String body) {
    SERVER.answer(okJson(body));
    var transport = SERVER.transport(operation.service(), "fake-token");
    var result = new Object[1];
    assertThatCode(() -> result[0] = operation.call(transport, operation.input("7")))
        .as("%s with %s", operation, body)
        .doesNotThrowAnyException();
    switch (operation.shape()) {
      case ONE -> assertThat(result[0]).isNotNull();
      case ALL, LISTING -> assertThat(result[0]).isInstanceOf(List.class);
      case NONE -> assertThat(result[0]).isNull();
    }
    if (body.contains("\"id\":") && result[0] instanceof List<?> list) {
      assertThat(list).as("%s with %s", operation, body).hasSize(1);
    }
    return result[0];
  }

  private static String answer(Declared operation, Function<String, String> value) {
    var members =
        Members.of(operation.endpoint().type()).stream()
            .map(name -> "\"" + name + "\":" + value.apply(name))
            .collect(Collectors.joining(","));
    return operation.service().answer(operation, members);
  }
}
