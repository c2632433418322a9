package dev.trivet.conformance.secrets;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Refusal;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.conformance.service.TokenPlacement;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.stream.Stream;
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

  private static final List<Integer> STATUSES = List.of(302, 422, 429, 503);

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  static Stream<OperationUnderTest> operations() {
    return Services.operations().stream().filter(operation -> !tokenOf(operation).isEmpty());
  }

  static Stream<OperationUnderTest> kinds() {
    return Services.kinds().stream().filter(operation -> !tokenOf(operation).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void success_showsNothing(OperationUnderTest operation) {
    var token = tokenOf(operation);
    var secrets =
        "\"token\":\""
            + SecretSamples.escaped(token)
            + "\",\"brand_new\":{\"key\":\""
            + SecretSamples.PATH
            + "\"}";
    SERVER.respond(SecretSamples.echoing(ok(operation.response(secrets)), token));

    assertThat(drive(placementOf(operation, 0), operation)).isNull();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusal_thatEchoesTheToken_showsNothing(OperationUnderTest operation) {
    int pick = Math.floorMod(operation.toString().hashCode(), STATUSES.size());
    var bodies = echoes(operation);

    refuse(
        placementOf(operation, pick),
        operation,
        STATUSES.get(pick),
        bodies.get(pick % bodies.size()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusal_howeverItEchoesTheToken_showsNothing(OperationUnderTest operation) {
    var bodies = echoes(operation);
    for (int i = 0; i < bodies.size(); i++) {
      for (int status : STATUSES) {
        refuse(placementOf(operation, i + status / 100), operation, status, bodies.get(i));
      }
    }
  }

  private static List<String> echoes(OperationUnderTest operation) {
    var echo = SecretSamples.echo(tokenOf(operation));
    var words = SecretSamples.escaped(echo);
    return List.of(
        operation.service().error(422, words),
        "{\"errors\":{\"token\":[\"" + words + "\"]}}",
        "{\"token\":[\"" + words + "\"]}",
        "{\"err\":1,\"result\":\"" + words + "\"}",
        "{\"" + words + "\":[\"is not known\"]}",
        echo);
  }

  private static void refuse(
      TokenPlacement placement, OperationUnderTest operation, int status, String body) {
    var response = aResponse().withStatus(status).withBody(body);
    SERVER.respond(SecretSamples.echoing(response, tokenOf(operation)));
    assertThat(Refusal.of(drive(placement, operation))).isPresent();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void unreadableSuccess_showsNothing(OperationUnderTest operation) {
    var echo = SecretSamples.echo(tokenOf(operation));
    var words = SecretSamples.escaped(echo);
    for (var body :
        new String[] {
          "<html>" + echo, "{\"result\":{\"id\":\"" + words + "\"},,", "[\"" + words + "\""
        }) {
      SERVER.respond(SecretSamples.echoing(ok(body), tokenOf(operation)));
      var failure = drive(placementOf(operation, body.length()), operation);
      if (operation.endpoint().isPlainText()) {
        assertThat(failure).isNull();
      } else {
        assertThat(failure).isInstanceOf(ApiDecodeException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void brokenConnection_showsNothing(OperationUnderTest operation) {
    for (var fault : new Fault[] {Fault.EMPTY_RESPONSE, Fault.RANDOM_DATA_THEN_CLOSE}) {
      SERVER.respond(aResponse().withFault(fault));
      assertThat(drive(placementOf(operation, fault.name().length()), operation))
          .isInstanceOf(ApiConnectionException.class);
    }
  }

  /** The same secret everywhere, and an interceptor of the caller that puts it into a failure. */
  @ParameterizedTest
  @MethodSource("kinds")
  void failureOfACallersInterceptor_showsNothing(OperationUnderTest operation) {
    var token = tokenOf(operation);
    for (boolean checked : new boolean[] {true, false}) {
      var theirs =
          new OkHttpClient.Builder()
              .addInterceptor(
                  chain -> {
                    var words = "refused " + chain.request() + SecretSamples.echo(token);
                    if (checked) {
                      throw new IOException(words);
                    }
                    throw new IllegalStateException(words);
                  })
              .build();
      try (var watch = new LeakWatch(token)) {
        var client =
            SERVER.client(
                placementOf(operation, checked ? 0 : 1),
                SecretSamples.TOKEN,
                c -> {
                  c.okHttpClient(theirs);
                  watch.configure(c);
                });
        var transport = operation.transport(client).withOptions(watch::options);
        assertThatThrownBy(() -> operation.call(transport, operation.input(SecretSamples.TOKEN)))
            .isInstanceOfSatisfying(ApiConnectionException.class, watch::failed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void rawCalls_showNothing(Service service) {
    var token = SecretSamples.TOKEN;
    for (var response :
        new ResponseDefinitionBuilder[] {
          ok("{\"token\":\"" + SecretSamples.escaped(token) + "\"}"),
          ok(SecretSamples.echo(token)),
          aResponse().withStatus(422).withBody(SecretSamples.echo(token)),
          aResponse().withFault(Fault.EMPTY_RESPONSE)
        }) {
      SERVER.respond(SecretSamples.echoing(response, token));
      try (var watch = new LeakWatch(token)) {
        var client = SERVER.client(service.placements().get(0), token, watch::configure);
        var raw = service.teams(client, null).withOptions(watch::options).client().raw();
        var request =
            RawRequest.of("PUT", "things/{id}")
                .pathParams(SecretSamples.PATH)
                .query("q", SecretSamples.PAYLOAD)
                .body(JsonValue.from(Map.of("secret", SecretSamples.PAYLOAD)));
        watch.look(request);
        try {
          watch.look(raw.send(request));
        } catch (ApiException e) {
          watch.failed(e);
        }
      }
    }
  }

  /** What this test is worth: planted leaks are found. */
  @Test
  void plantedLeaks_areFound() {
    isFound(w -> Logger.getLogger("okhttp3.x").finest(SecretSamples.TOKEN));
    isFound(w -> w.look("https://x/?access_token=" + SecretSamples.TOKEN));
    isFound(w -> w.look(new Exception(new Exception(SecretSamples.HEADER))));
    isFound(w -> w.look(new Request.Builder().url("http://x/" + SecretSamples.PAYLOAD).build()));
    watching(w -> w.look("nothing"));
  }

  private static void isFound(Consumer<LeakWatch> leak) {
    assertThatThrownBy(() -> watching(leak)).isInstanceOf(AssertionError.class);
  }

  /** The same with a leak during a real call: an observer that prints what it should not. */
  @Test
  void leakyObserver_isFound() {
    var operation = Services.operations().get(0);
    SERVER.respond(ok(operation.response("")));
    ApiObserver leaky =
        new ApiObserver() {
          @Override
          public void onCall(Call call) {
            Logger.getLogger("app").fine("called with " + SecretSamples.TOKEN);
          }
        };
    assertThatThrownBy(
            () ->
                watching(
                    w ->
                        operation.call(
                            SERVER.client(
                                placementOf(operation, 0),
                                SecretSamples.TOKEN,
                                c -> c.observer(leaky)),
                            operation.input("1"))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("log of app");
  }

  private static void watching(Consumer<LeakWatch> leak) {
    try (var watch = new LeakWatch(SecretSamples.TOKEN)) {
      leak.accept(watch);
    }
  }

  private static String tokenOf(OperationUnderTest operation) {
    return operation.service().token(operation.endpoint(), SecretSamples.TOKEN);
  }

  /** One of the ways to send the token, so that all of them are tried. */
  private static TokenPlacement placementOf(OperationUnderTest operation, int turn) {
    var placements = operation.service().placements();
    int pick = operation.toString().hashCode() + turn;
    return placements.get(Math.floorMod(pick, placements.size()));
  }

  /** One call with a secret in every place, watched from all sides; returns how it failed. */
  private static ApiException drive(TokenPlacement placement, OperationUnderTest operation) {
    try (var watch = new LeakWatch(tokenOf(operation))) {
      var client = SERVER.client(placement, SecretSamples.TOKEN, watch::configure);
      var transport = operation.transport(client).withOptions(watch::options);
      watch.look(client);
      watch.look(transport);
      watch.look(operation.endpoint());
      var input = operation.input(SecretSamples.PATH, SecretSamples.PAYLOAD);
      watch.look(input);
      ApiException failure = null;
      try {
        var result = operation.call(transport, input);
        // a text that the service sends is the caller's, whatever is in it
        watch.look(operation.endpoint().isPlainText() ? "text" : result);
      } catch (ApiException e) {
        failure = e;
        watch.failed(e);
      }
      assertThat(watch.size()).isGreaterThan(5);
      return failure;
    }
  }
}
