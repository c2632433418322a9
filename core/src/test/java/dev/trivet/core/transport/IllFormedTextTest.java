package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.core.RawRequest;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.MultipartUpload;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Half of a surrogate pair is refused wherever text goes out; it is never sent as {@code ?}. */
@Timeout(30)
class IllFormedTextTest {

  private static final Endpoint<Void> UPLOAD = Endpoint.none("test.files.create", "POST files");

  /** A place for text, with a way to send text there. */
  private record Place(String name, BiConsumer<Transport, String> send) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Place> PLACES =
      List.of(
          new Place("path", (t, text) -> t.call(TestService.GET, CallInput.path(text))),
          new Place("query", (t, text) -> query(t, "filter", text)),
          new Place("name in the query", (t, text) -> query(t, text, "x")),
          new Place("value", (t, text) -> body(t, JsonValue.from(Map.of("a", text)))),
          new Place("name of a member", (t, text) -> body(t, JsonValue.from(Map.of(text, 1)))),
          new Place("element", (t, text) -> body(t, JsonValue.from(List.of(List.of(text))))),
          new Place(
              "raw path", (t, text) -> t.raw().send(RawRequest.get("x/{a}").pathParams(text))),
          new Place("raw query", (t, text) -> t.raw().send(RawRequest.get("x").query("q", text))),
          new Place(
              "raw body",
              (t, text) ->
                  t.raw().send(RawRequest.of("POST", "x").body(JsonValue.from(List.of(text))))),
          new Place(
              "text of a form",
              (t, text) ->
                  t.call(
                      UPLOAD,
                      CallInput.none()
                          .payload(
                              MultipartUpload.reportingTo((sent, total) -> {})
                                  .text("comment", text)))));

  private static void query(Transport transport, String name, String value) {
    transport.call(
        TestService.GET, CallInput.path("1").query(QueryParameters.none().with(name, value)));
  }

  private static void body(Transport transport, JsonValue payload) {
    transport.call(TestService.CREATE, CallInput.none().payload(payload));
  }

  static Stream<Arguments> cases() {
    return PLACES.stream()
        .flatMap(
            place ->
                Stream.of(
                        "\ud83d",
                        "\ude00",
                        "a\ud83db",
                        "\ude00\ud83d",
                        "x".repeat(9_000) + "\ud83d")
                    .map(text -> Arguments.of(place, text)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void call_whenTextHasHalfAPair_isRefusedUnsent(Place place, String text) throws IOException {
    try (var server = new RawServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      server.json("{}");

      assertThatIllegalArgumentException().isThrownBy(() -> place.send.accept(transport, text));

      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void call_whenThePairIsWhole_isSent(Place place) throws IOException {
    try (var server = new RawServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      server.json("{\"id\":1}");

      place.send.accept(transport, "a😀b");

      assertThat(server.requests()).hasSize(1);
    }
  }

  static Stream<Place> places() {
    return PLACES.stream();
  }
}
