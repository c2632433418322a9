package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.service.CallInput;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Path arguments of every operation: one encoded segment each, or refused. */
@Timeout(60)
class PathTest {

  private static final String TOKEN = "fake-token-of-the-path-test";

  private static final List<String> ODD =
      List.of(
          "a/b",
          "a/../b",
          "..;x",
          "...",
          "%2e%2e",
          "%2F",
          "a?b=c",
          "a#b",
          "a&b=c",
          "a;b",
          "a b",
          "a+b",
          "\\..\\",
          "ä",
          "\u65e5\u672c",
          "\ud83d\ude80",
          "a:b@c",
          "{id}",
          "'\"<>`|^[]");

  private static final List<String> REFUSED = List.of("", " ", "\t", "\n", "\u2003", ".", "..");

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  static Stream<OperationUnderTest> withArguments() {
    return Services.operations().stream().filter(PathTest::takesArguments);
  }

  static Stream<OperationUnderTest> kindsWithArguments() {
    return Services.kinds().stream().filter(PathTest::takesArguments);
  }

  private static boolean takesArguments(OperationUnderTest operation) {
    return operation.endpoint().path().placeholders() > 0;
  }

  @ParameterizedTest
  @MethodSource("withArguments")
  void call_whenArgumentIsOdd_encodesItAsOneSegment(OperationUnderTest operation) {
    isOneSegment(operation, String.join(" ", ODD));
  }

  @ParameterizedTest
  @MethodSource("kindsWithArguments")
  void call_howeverOddAnArgumentIs_encodesItAsOneSegment(OperationUnderTest operation) {
    ODD.forEach(odd -> isOneSegment(operation, odd));
  }

  private static void isOneSegment(OperationUnderTest operation, String odd) {
    SERVER.respond(okJson(operation.response("")));

    operation.call(SERVER.client(operation.service(), TOKEN), operation.input(odd));

    assertThat(PlainServer.path(SERVER.request()).split("/", -1))
        .as("path of %s with %s", operation, odd)
        .extracting(PathTest::decode)
        .isEqualTo(filled(operation, odd));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenArgumentsArePlain_fillsTheTemplate(OperationUnderTest operation) {
    SERVER.respond(okJson(operation.response("")));

    operation.call(SERVER.client(operation.service(), TOKEN), operation.input("42"));

    assertThat(PlainServer.path(SERVER.request()))
        .isEqualTo(operation.operation().template().replaceAll("\\{\\w+}", "42"));
  }

  @ParameterizedTest
  @MethodSource("withArguments")
  void call_whenArgumentIsBlankOrDots_isRefusedUnsent(OperationUnderTest operation) {
    SERVER.respond(okJson(operation.response("")));
    var client = SERVER.client(operation.service(), TOKEN);
    var names = placeholders(operation);

    for (int position = 0; position < names.size(); position++) {
      for (var refused : REFUSED) {
        var arguments = new Object[names.size()];
        Arrays.fill(arguments, "7");
        arguments[position] = refused;
        assertThatIllegalArgumentException()
            .as("%s with '%s' as %s", operation, refused, names.get(position))
            .isThrownBy(() -> operation.call(client, CallInput.path(arguments)))
            .withMessageContaining(operation.operation().name())
            .withMessageContaining(names.get(position));
      }
    }
    assertThat(SERVER.requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenThereAreTooManyArguments_isRefusedUnsent(OperationUnderTest operation) {
    var client = SERVER.client(operation.service(), TOKEN);
    var surplus = new Object[operation.endpoint().path().placeholders() + 1];
    Arrays.fill(surplus, "7");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation.call(client, CallInput.path(surplus)))
        .withMessageContaining(operation.operation().name());
    assertThat(SERVER.requests()).isEmpty();
  }

  private static List<String> placeholders(OperationUnderTest operation) {
    return Stream.of(operation.operation().template().split("/"))
        .filter(part -> part.startsWith("{"))
        .map(part -> part.substring(1, part.length() - 1))
        .toList();
  }

  private static List<String> filled(OperationUnderTest operation, String argument) {
    return Stream.of(operation.operation().template().split("/"))
        .map(part -> part.startsWith("{") ? argument : part)
        .toList();
  }

  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
