package dev.trivet.conformance.secrecy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.conformance.service.Credential;
import dev.trivet.conformance.service.Declared;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets in every place of every operation come out nowhere. */
@Timeout(60)
class CanaryTest {

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#credentialsAndOperations")
  void success_showsNothing(Credential credential, Declared operation) {
    var secrets = "\"token\":\"" + Places.escaped(Places.TOKEN) + "\",\"brand_new\":{\"key\":\"";
    var body = operation.service().answer(operation, secrets + Places.PATH + "\"}");
    SERVER.answer(Places.echoing(ok(body)));

    assertThat(drive(credential, operation)).isNull();
  }

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#credentialsAndOperations")
  void refusal_thatEchoesTheCredential_showsNothing(Credential credential, Declared operation) {
    var words = Places.escaped(Places.echo());
    for (var body :
        new String[] {
          operation.service().error(422, words),
          "{\"errors\":{\"token\":[\"" + words + "\"]}}",
          "{\"token\":[\"" + words + "\"]}",
          "{\"err\":1,\"result\":\"" + words + "\"}",
          Places.echo()
        }) {
      for (int status : new int[] {302, 422, 503}) {
        SERVER.answer(Places.echoing(aResponse().withStatus(status).withBody(body)));
        assertThat(drive(credential, operation)).isInstanceOf(ApiStatusException.class);
      }
    }
  }

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#credentialsAndOperations")
  void unreadableSuccess_showsNothing(Credential credential, Declared operation) {
    var words = Places.escaped(Places.echo());
    for (var body :
        new String[] {
          "<html>" + Places.echo(),
          "{\"result\":{\"id\":\"" + words + "\"},,",
          "[\"" + words + "\"",
        }) {
      SERVER.answer(Places.echoing(ok(body)));
      var failure = drive(credential, operation);
      if (!operation.endpoint().isVoid()) {
        assertThat(failure).isInstanceOf(ApiDecodeException.class);
      }
    }
  }

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("dev.trivet.conformance.service.Services#credentialsAndOperations")
  void brokenConnection_showsNothing(Credential credential, Declared operation) {
    for (var fault : new Fault[] {Fault.EMPTY_RESPONSE, Fault.RANDOM_DATA_THEN_CLOSE}) {
      SERVER.answer(aResponse().withFault(fault));
      assertThat(drive(credential, operation)).isInstanceOf(ApiConnectionException.class);
    }
  }

  /** The same secret everywhere, and an interceptor of the caller that puts it into a failure. */
  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void failureOfACallersInterceptor_showsNothing(Declared operation) {
    var theirs =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IOException("refused " + chain.request() + Places.echo());
                })
            .build();
    try (var watch = new Watch()) {
      var transport =
          SERVER
              .transport(
                  operation.service().credentials().get(0),
                  Places.TOKEN,
                  c -> {
                    c.okHttpClient(theirs);
                    watch.configure(c);
                  })
              .with(watch::options);
      assertThatThrownBy(() -> operation.call(transport, operation.input(Places.TOKEN)))
          .isInstanceOfSatisfying(ApiConnectionException.class, watch::failed);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void rawCalls_showNothing(Service service) {
    for (var answer :
        new ResponseDefinitionBuilder[] {
          ok("{\"token\":\"" + Places.escaped(Places.TOKEN) + "\"}"),
          ok(Places.echo()),
          aResponse().withStatus(422).withBody(Places.echo()),
          aResponse().withFault(Fault.EMPTY_RESPONSE)
        }) {
      SERVER.answer(Places.echoing(answer));
      try (var watch = new Watch()) {
        var transport =
            SERVER
                .transport(service.credentials().get(0), Places.TOKEN, watch::configure)
                .with(watch::options);
        var request =
            RawRequest.of("PUT", "things/{id}")
                .path(Places.PATH)
                .query("q", Places.PAYLOAD)
                .body(JsonValue.from(Map.of("secret", Places.PAYLOAD)));
        watch.look(request);
        try {
          watch.look(transport.raw().send(request));
        } catch (ApiException e) {
          watch.failed(e);
        }
      }
    }
  }

  /** What this test is worth: leaks that somebody planted are found. */
  @Test
  void plantedLeaks_areFound() {
    assertThatThrownBy(() -> watching(w -> Logger.getLogger("okhttp3.x").finest(Places.TOKEN)))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> watching(w -> w.look("https://x/?access_token=" + Places.TOKEN)))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> watching(w -> w.look(new Exception(new Exception(Places.HEADER)))))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () ->
                watching(
                    w -> w.look(new Request.Builder().url("http://x/" + Places.PAYLOAD).build())))
        .isInstanceOf(AssertionError.class);
    watching(w -> w.look("nothing"));
  }

  /** The same with a leak on the way of a real call: an observer that prints what it should not. */
  @Test
  void leakyObserver_isFound() {
    var operation = Services.operations().findFirst().orElseThrow();
    SERVER.answer(ok(operation.service().answer(operation, "")));
    ApiObserver leaky =
        new ApiObserver() {
          @Override
          public void called(Call call) {
            Logger.getLogger("app").fine("called with " + Places.TOKEN);
          }
        };
    assertThatThrownBy(
            () ->
                watching(
                    w ->
                        operation.call(
                            SERVER.transport(
                                operation.service().credentials().get(0),
                                Places.TOKEN,
                                c -> c.observer(leaky)),
                            operation.input("1"))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("log of app");
  }

  private static void watching(Consumer<Watch> leak) {
    try (var watch = new Watch()) {
      leak.accept(watch);
    }
  }

  /** One call with a secret in every place, watched from all sides; returns how it failed. */
  private static ApiException drive(Credential credential, Declared operation) {
    try (var watch = new Watch()) {
      var transport =
          SERVER.transport(credential, Places.TOKEN, watch::configure).with(watch::options);
      watch.look(transport);
      watch.look(operation.endpoint());
      var input = operation.input(Places.PATH, Map.of("secret", Places.PAYLOAD));
      watch.look(input);
      ApiException failure = null;
      try {
        watch.look(operation.call(transport, input));
      } catch (ApiException e) {
        failure = e;
        watch.failed(e);
      }
      assertThat(watch.size()).isGreaterThan(5);
      return failure;
    }
  }
}
