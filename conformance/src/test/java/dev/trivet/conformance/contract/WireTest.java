package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.Credential;
import dev.trivet.conformance.service.Declared;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation puts on the wire besides its path: credential and headers. */
@Timeout(60)
class WireTest {

  /** Characters that mean something in a query, in a header or in Base64. */
  private static final String TOKEN = "fake+token/with=odd&characters%20?#;,\"'~";

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#credentialsAndOperations")
  void call_sendsItsCredentialOneWayAndItsMediaType(Credential credential, Declared operation) {
    SERVER.answer(okJson(operation.service().answer(operation, "")));

    operation.call(SERVER.transport(credential, TOKEN, c -> {}), operation.input("7"));

    var request = SERVER.request();
    var mediaType = operation.service().mediaType();
    assertThat(credential.travels().test(request, TOKEN)).as("credential %s", request).isTrue();
    assertThat(request.getMethod().getName()).isEqualTo(operation.operation().verb());
    assertThat(request.getHeader("Accept")).isEqualTo(mediaType);
    assertThat(request.getHeader("User-Agent")).startsWith("trivet-java/");
    if (operation.takesPayload()) {
      assertThat(request.getHeader("Content-Type")).isEqualTo(mediaType);
      assertThat(request.getBodyAsString()).contains("\"some name\"");
    } else {
      assertThat(request.containsHeader("Content-Type")).isFalse();
      assertThat(request.getBody()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#credentialsAndOperations")
  void call_whenHeadersOfTheCallerAreInTheWay_sendsItsOwn(
      Credential credential, Declared operation) {
    SERVER.answer(okJson(operation.service().answer(operation, "")));
    var transport =
        SERVER
            .transport(credential, TOKEN, c -> {})
            .with(o -> o.header("X-Trace", "trace-1").header("Content-Type", "text/plain"));

    operation.call(transport, operation.input("7"));

    var request = SERVER.request();
    assertThat(credential.travels().test(request, TOKEN)).isTrue();
    assertThat(request.getHeader("X-Trace")).isEqualTo("trace-1");
    if (operation.takesPayload()) {
      assertThat(request.getHeader("Content-Type")).isEqualTo(operation.service().mediaType());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void operations_areFoundAndNamedAfterTheirService(Service service) {
    var operations = Declared.of(service);

    assertThat(operations).hasSizeGreaterThanOrEqualTo(10);
    assertThat(operations).extracting(Declared::toString).doesNotHaveDuplicates();
    assertThat(operations)
        .allSatisfy(operation -> assertThat(operation.toString()).startsWith(service.name() + "."));
    assertThat(Services.operations()).containsAll(operations);
  }
}
