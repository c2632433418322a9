package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.UploadFile;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.MultipartUpload;
import dev.trivet.core.service.Transport;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from outside stands in our messages on one bounded line, and masked. */
@Timeout(30)
class MessagesTest {

  /** Characters that break a line, turn its direction or act on a terminal. */
  private static final String HOSTILE =
      "a\nb\rc\u0007d\u0085e\u009bf\u2028g\u2029h\u202ei\u2066j\u200bk\ufeffl\u001b[31mm";

  @ImmutableStyle
  @Value.Immutable
  @JsonDeserialize(builder = Named.Builder.class)
  interface Named extends HasAdditionalProperties {
    Map<String, Map<String, Long>> values();

    final class Builder extends ImmutableNamed.Builder implements Keeper {}
  }

  private static final Endpoint<Named> GET =
      Endpoint.one("test.named.get", "GET named", Named.class);
  private static final Endpoint<Void> UPLOAD = Endpoint.none("test.files.create", "POST files");

  private final VirtualTime time = new VirtualTime();
  private RawServer server;
  private Transport transport;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    transport = TestService.transport(server.url(), time);
  }

  @AfterEach
  void stop() throws IOException {
    transport.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "long", "token"})
  void unreadable_whateverItsMembersAreNamed_saysWhereOnOneLine(String kind) {
    var name =
        switch (kind) {
          case "long" -> "x".repeat(3_000);
          case "token" -> TestService.TOKEN;
          default -> HOSTILE;
        };
    var inner = JsonValue.from(Map.of(name, 1)).toJson();
    // cut off inside the member, so that its name is on the path to the problem
    server.json("{\"values\":{\"outer\":" + inner.substring(0, inner.length() - 2) + "]}}}");

    var error =
        catchThrowableOfType(ApiDecodeException.class, () -> transport.call(GET, CallInput.none()));

    isPrintable(error);
    assertThat(error.jsonPath()).startsWith("$").hasSizeLessThan(520);
    assertThat(error.jsonPath() + error.getMessage() + error.bodyPrefix())
        .doesNotContain(TestService.TOKEN);
  }

  @Test
  void refusal_whateverTheServiceSays_standsOnOneLine() {
    var words = JsonValue.from(Map.of("error", HOSTILE + "y".repeat(5_000))).toJson();
    server.respond(refusal(words.getBytes(StandardCharsets.UTF_8), ""));

    var error =
        catchThrowableOfType(
            ApiStatusException.class, () -> transport.call(TestService.CREATE, CallInput.none()));

    isPrintable(error);
    assertThat(error.serviceMessage().orElseThrow()).startsWith("a b c").hasSizeLessThan(520);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fake-token-5up3r",
        "FAKE-TOKEN-5UP3R",
        "fake\\u002dtoken\\u002D5up3r",
        "\\u0066ake-token-5up3\\u0072",
        "fake%2Dtoken-5up3r",
        "fake&#45;token&#x2d;5up3r",
        "ZmFrZS10b2tlbi01dXAzcg=="
      })
  void refusal_whenItEchoesTheToken_showsItNowhereHoweverItIsSpelled(String spelling) {
    var body = "{\"error\":\"bad token " + spelling + ", sorry\"}";
    for (var charset : new String[] {"UTF-8", "UTF-16LE"}) {
      server.respond(
          refusal(
              body.getBytes(Charset.forName(charset)),
              charset.equals("UTF-8") ? "; charset=UTF-8" : ""));

      var error =
          catchThrowableOfType(
              ApiStatusException.class, () -> transport.call(TestService.CREATE, CallInput.none()));

      assertThat(error.body() + error.getMessage() + error.serviceMessage())
          .as(charset)
          .doesNotContainIgnoringCase("5up3r")
          .doesNotContain(spelling);
    }
  }

  @Test
  void refusal_whenTheTokenLiesAcrossTheCut_showsNoPartOfIt() {
    // 495 characters, then the token: cut first and masked afterwards, its beginning would stay
    var body = "{\"error\":\"" + "z".repeat(495) + TestService.TOKEN + "\"}";
    server.respond(refusal(body.getBytes(StandardCharsets.UTF_8), ""));

    var error =
        catchThrowableOfType(
            ApiStatusException.class, () -> transport.call(TestService.CREATE, CallInput.none()));

    assertThat(error.getMessage()).doesNotContain("fake");
  }

  @Test
  void unreadable_whenItEchoesTheTokenInAnotherCharset_doesNotShowIt() {
    var body = ("[\"" + TestService.TOKEN + "\"").getBytes(StandardCharsets.UTF_16LE);
    server.respond(concat(RawServer.JSON + "Content-Length: " + body.length + "\r\n\r\n", body));

    var error =
        catchThrowableOfType(
            ApiDecodeException.class, () -> transport.call(TestService.CREATE, CallInput.none()));

    assertThat(error.bodyPrefix().replace("\0", "")).doesNotContain("5up3r");
  }

  @Test
  void upload_whenItsFileCannotBeRead_namesItOnOneLine() {
    var payload =
        MultipartUpload.reportingTo((bytes, total) -> {})
            .file("upload", "file", new BrokenFile("report" + HOSTILE + "w".repeat(2_000)));

    var error =
        catchThrowableOfType(
            ApiException.class, () -> transport.call(UPLOAD, CallInput.none().payload(payload)));

    assertThat(error).hasMessageContaining("cannot be read");
    isPrintable(error);
  }

  private static void isPrintable(ApiException error) {
    assertThat(error.getMessage()).hasSizeLessThan(800);
    assertThat(error.getMessage().codePoints())
        .allSatisfy(
            c ->
                assertThat(Character.getType(c))
                    .isNotIn(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR,
                        (int) Character.SURROGATE));
  }

  private static byte[] refusal(byte[] body, String charset) {
    return concat(
        "HTTP/1.1 422 Bad\r\nContent-Type: application/json"
            + charset
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n",
        body);
  }

  private static byte[] concat(String head, byte[] body) {
    var bytes = head.getBytes(StandardCharsets.US_ASCII);
    var all = java.util.Arrays.copyOf(bytes, bytes.length + body.length);
    System.arraycopy(body, 0, all, bytes.length, body.length);
    return all;
  }

  private record BrokenFile(String name) implements UploadFile {

    @Override
    public OptionalLong size() {
      return OptionalLong.of(10);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public boolean isRepeatable() {
      return false;
    }

    @Override
    public InputStream open() throws IOException {
      throw new IOException("planted");
    }
  }
}
