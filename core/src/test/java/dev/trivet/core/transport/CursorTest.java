package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.core.Listing;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Paging;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor that no page has returned is refused before anything is sent. */
@Timeout(30)
class CursorTest {

  private static final Endpoint<Listing<JsonValue>> COUNTED =
      Endpoint.page("test.things.list", "GET things", JsonValue.class)
          .resultAt("items")
          .paged(Paging.pageNumber("page"));
  private static final Endpoint<Listing<JsonValue>> TOLD =
      COUNTED.paged(Paging.link().or(Paging.nextNumber("page")));
  private static final Endpoint<Listing<JsonValue>> COUNTED_OR_LINKED =
      COUNTED.paged(Paging.pageNumber("page").or(Paging.link()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "things?page=0",
        "things?page=-1",
        "things?page=",
        "things?page",
        "things?page=x",
        "things?page=1.5",
        "things?page=1e3",
        "things?page=%20",
        "things?page=99999999999",
        "things?page=2147483647",
        "other?page=2",
        "things/1?page=2",
        "things/../other?page=2",
        "%2e%2e/other?page=2",
        "//example.com/things?page=2",
        "/things?page=2",
        "https://example.com/things?page=2"
      })
  void resume_withACursorMadeUp_isRefusedUnsent(String address) throws IOException {
    var forged = encode("test.things.list " + address);
    try (var server = new RawServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      for (var endpoint : new Endpoint<?>[] {COUNTED, TOLD, COUNTED_OR_LINKED}) {
        var listing = (Listing<?>) transport.call(endpoint, CallInput.none());
        assertThatIllegalArgumentException().isThrownBy(() -> listing.resumeFrom(forged).toList());
      }
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "AAAA", "dGVzdC50aGluZ3MubGlzdA"})
  void resume_withTextThatIsNoCursor_isRefusedUnsent(String cursor) throws IOException {
    try (var server = new RawServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      var listing = transport.call(COUNTED, CallInput.none());

      assertThatIllegalArgumentException().isThrownBy(() -> listing.resumeFrom(cursor).toList());
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"things?page=2, /api/things?page=2", "things?page=007, /api/things?page=007"})
  void resume_withANumberThatCanBe_asksForThatPage(String address, String asked)
      throws IOException {
    try (var server = new RawServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      server.json("{\"items\":[]}");

      transport
          .call(COUNTED, CallInput.none())
          .resumeFrom(encode("test.things.list " + address))
          .toList();

      assertThat(server.requests()).containsExactly("GET " + asked + " HTTP/1.1");
    }
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
