package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.SampleElement;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No response that has an ID fails a call, whatever else is missing, new, null or odd in it. */
@Timeout(60)
class LenientTest {

  private static final String NEW =
      """
      "brand_new":{"a":[1,null,{"b":"c"}]}""";

  private static final List<String> ODD =
      List.of("{\"odd\":[true]}", "[[{}],null]", "\"an odd text\"", "-1.5", "true", "\"\"");

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenNothingButTheIdIsThere_succeeds(OperationUnderTest operation) {
    succeeds(operation, operation.response(""));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenMembersAreUnknown_succeeds(OperationUnderTest operation) {
    var body = operation.response(NEW);

    succeeds(operation, body);
    if (body.startsWith("{") && operation.readsModel()) {
      // beside the model, before and after it
      succeeds(operation, "{" + NEW + "," + body.substring(1));
      succeeds(operation, body.substring(0, body.length() - 1) + "," + NEW + "}");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#models")
  void call_whenEveryMemberIsNull_succeeds(OperationUnderTest operation) {
    succeeds(operation, operation.response(members(operation, i -> "null")));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#models")
  void call_whenMembersHaveOtherTypes_succeeds(OperationUnderTest operation) {
    // every member gets every odd value, and every response has several of them
    for (int shift = 0; shift < ODD.size(); shift++) {
      int first = shift;
      var members = members(operation, i -> ODD.get((first + i) % ODD.size()));
      succeeds(operation, operation.response(members));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#lists")
  void list_whenElementsAreNull_leavesThemOut(OperationUnderTest operation) {
    var body = operation.response("");
    int list = body.indexOf('[') + 1;

    var without = (List<?>) succeeds(operation, body);
    var result = succeeds(operation, body.substring(0, list) + "null," + body.substring(list));

    assertThat(result).asInstanceOf(InstanceOfAssertFactories.LIST).hasSameSizeAs(without);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#lists")
  void list_whenEmpty_isEmpty(OperationUnderTest operation) {
    var body = operation.response("");
    int list = body.indexOf('[') + 1;

    var result =
        succeeds(operation, body.substring(0, list) + body.substring(body.lastIndexOf(']')));

    assertThat(result).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
  }

  /** Every member of the model that need not be there, with a value. */
  private static String members(OperationUnderTest operation, IntFunction<String> value) {
    var names = SampleElement.optionalMembers(operation.endpoint().type());
    return IntStream.range(0, names.size())
        .mapToObj(i -> "\"" + names.get(i) + "\":" + value.apply(i))
        .collect(Collectors.joining(","));
  }

  private static Object succeeds(OperationUnderTest operation, String body) {
    SERVER.respond(okJson(body));
    var client = SERVER.client(operation.service(), "fake-token");
    var result = new Object[1];
    assertThatCode(() -> result[0] = operation.call(client, operation.input("7")))
        .as("%s with %s", operation, body)
        .doesNotThrowAnyException();
    switch (operation.shape()) {
      case ONE -> assertThat(result[0]).isInstanceOf(operation.endpoint().type());
      case LIST, PAGE -> assertThat(result[0]).isInstanceOf(List.class);
      case NONE -> assertThat(result[0]).isNull();
    }
    if (operation.readsModel() && result[0] instanceof List<?> list && body.contains("{\"id\":")) {
      assertThat(list).as("%s with %s", operation, body).hasSize(1);
    }
    return result[0];
  }
}
