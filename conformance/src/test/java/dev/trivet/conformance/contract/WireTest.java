package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.trivet.conformance.service.ClientTarget;
import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.ServiceContract;
import dev.trivet.conformance.service.Services;
import dev.trivet.conformance.service.TokenPlacement;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation sends besides its path: token and headers. */
@Timeout(60)
class WireTest {

  /** Characters that mean something in a query, in a header or in Base64. */
  private static final String TOKEN = "fake+token/with=odd&characters%20?#;,\"'~";

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#placementsAndOperations")
  void call_sendsTheTokenThatItNeedsOneWayAndItsMediaType(
      TokenPlacement placement, OperationUnderTest operation) {
    SERVER.respond(okJson(operation.response("")));

    operation.call(SERVER.client(placement, TOKEN), operation.input("7"));

    var request = SERVER.request();
    var mediaType = operation.service().mediaType();
    var token = operation.service().token(operation.endpoint(), TOKEN);
    assertThat(placement.carries().test(request, token)).as("token in %s", request).isTrue();
    assertThat(request.getMethod().getName()).isEqualTo(operation.operation().method());
    assertThat(request.getHeader("Accept")).isEqualTo(mediaType);
    assertThat(request.getHeader("User-Agent")).startsWith("trivet-java/");
    if (operation.takesPayload()) {
      assertThat(request.getHeader("Content-Type")).isEqualTo(mediaType);
      assertThat(request.getBodyAsString()).contains("\"" + OperationUnderTest.TEXT + "\"");
    } else {
      assertThat(request.containsHeader("Content-Type")).isFalse();
      assertThat(request.getBody()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#placementsAndKinds")
  void call_whenHeadersOfTheCallerAreInTheWay_sendsItsOwn(
      TokenPlacement placement, OperationUnderTest operation) {
    SERVER.respond(okJson(operation.response("")));
    var transport =
        operation
            .transport(SERVER.client(placement, TOKEN))
            .withOptions(o -> o.header("X-Trace", "trace-1").header("Content-Type", "text/plain"));

    operation.call(transport, operation.input("7"));

    var request = SERVER.request();
    var token = operation.service().token(operation.endpoint(), TOKEN);
    assertThat(placement.carries().test(request, token)).isTrue();
    assertThat(request.getHeader("X-Trace")).isEqualTo("trace-1");
    if (operation.takesPayload()) {
      assertThat(request.getHeader("Content-Type")).isEqualTo(operation.service().mediaType());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#kinds")
  void call_whenTheTokenThatItNeedsIsMissing_isRefusedUnsent(OperationUnderTest operation) {
    SERVER.respond(okJson(operation.response("")));
    var endpoint = operation.endpoint();
    var target = new ClientTarget(SERVER.baseUrl(), TOKEN, config -> {});

    for (var client : operation.service().withoutTokenFor(endpoint, target)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> operation.call(SERVER.closed(client), operation.input("7")))
          .withMessageStartingWith(operation.operation().name() + " needs the ");
    }
    assertThat(SERVER.requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#contracts")
  void operations_areFoundAndNamedAfterTheirService(ServiceContract service) {
    var operations = Services.operations().stream().filter(o -> o.service() == service).toList();

    assertThat(operations).hasSizeGreaterThanOrEqualTo(10);
    assertThat(operations).extracting(OperationUnderTest::toString).doesNotHaveDuplicates();
    assertThat(operations)
        .allSatisfy(operation -> assertThat(operation.toString()).startsWith(service.name() + "."));
  }
}
