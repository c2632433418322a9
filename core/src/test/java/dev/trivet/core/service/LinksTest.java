package dev.trivet.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  private static final HttpUrl BASE = HttpUrl.get("https://app.example.com/v2");
  private static final HttpUrl CURRENT =
      HttpUrl.get("https://app.example.com/v2/teams?account_id=a");
  private static final Operation OPERATION = new Operation("test.list", "GET", "teams");

  @ParameterizedTest
  @CsvSource({
    "http://localhost:3000/v2/teams?page=2, https://app.example.com/v2/teams?page=2",
    "https://evil.example.org/v2/teams?page=2, https://app.example.com/v2/teams?page=2",
    "//evil.example.org/v2/teams?page=2, https://app.example.com/v2/teams?page=2",
    "/v2/teams?page=2, https://app.example.com/v2/teams?page=2",
    "?page=2, https://app.example.com/v2/teams?page=2",
    "/teams?page=2, https://app.example.com/v2/teams?page=2",
    "https://app.example.com/other/prefix/teams?page=2, https://app.example.com/v2/teams?page=2",
    "/v2/teams?page%5Bnumber%5D=2, https://app.example.com/v2/teams?page%5Bnumber%5D=2",
  })
  void resolve_takesPathAndQueryOnly(String link, String expected) {
    assertThat(Links.resolve(BASE, CURRENT, link)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/tokens", "/v2/../admin", "mailto:x@example.com", "http://[bad/x"})
  void resolve_whenPathLeavesTheBase_refuses(String link) {
    assertThatThrownBy(() -> Links.resolve(BASE, CURRENT, link))
        .isInstanceOf(UnsafeLinkException.class)
        .hasMessageNotContaining("admin");
  }

  @Test
  void cursor_roundTripsAndHidesNothingSecret() {
    var next = HttpUrl.get("https://app.example.com/v2/teams?page=2&x=%C3%BC");

    var cursor = Links.cursor(OPERATION, BASE, next);

    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(Links.fromCursor(OPERATION, BASE, cursor)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "other.list teams?page=2",
        "test.list ../admin",
        "test.list",
        " teams"
      })
  void fromCursor_whenForeign_refuses(String text) {
    var cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Links.fromCursor(OPERATION, BASE, cursor))
        .withMessageContaining("cursor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Links.fromCursor(OPERATION, BASE, "%%%" + text));
  }
}
