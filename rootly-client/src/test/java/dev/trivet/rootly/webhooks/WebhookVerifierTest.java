package dev.trivet.rootly.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.dashboards.Pulse;
import dev.trivet.rootly.integrations.WebhookEventType;
import dev.trivet.rootly.webhooks.WebhookException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that Rootly, or somebody else, sends to a webhook endpoint. */
@Timeout(30)
class WebhookVerifierTest {

  private static final String SECRET = "fake-webhook-secret-4711";
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private static final String PULSE =
      """
      {"event": {"id": "e-1", "type": "pulse.created", "issued_at": "2026-01-01T19:04:05.678-08:00"},
       "data": {"id": "p-1", "summary": "Grüße", "labels": [{"key": "env", "value": "prod"}],
                "brand_new": 7}}
      """;

  private final WebhookVerifier verifier =
      WebhookVerifier.of(SECRET).clock(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void verify_genuineRequest_returnsTheEvent() {
    var event = verifier.verify(bytes(PULSE), header(NOW, SECRET, PULSE));

    assertThat(event.id()).contains("e-1");
    assertThat(event.type()).isEqualTo(WebhookEventType.PULSE_CREATED);
    assertThat(event.issuedAt()).contains(Instant.parse("2026-01-02T03:04:05.678Z"));
    var pulse = event.dataAs(Pulse.class);
    assertThat(pulse.id()).isEqualTo("p-1");
    assertThat(pulse.summary()).contains("Grüße");
    assertThat(pulse.labels().get(0).value()).contains("prod");
    assertThat(pulse.additionalProperties()).containsEntry("brand_new", JsonValue.of(7));
    assertThat(event).hasToString("WebhookEvent[pulse.created e-1]");
  }

  /** Signed with another program: printf '1767323045{"event":..' | openssl dgst -sha256 -hmac .. */
  @Test
  void verify_signatureOfAnotherProgram_isTaken() {
    var body =
        """
        {"event":{"type":"alert.created"},"data":{"id":"a"}}""";

    var event =
        verifier.verify(
            bytes(body),
            "t=1767323045,v1=74697c28716e7d373b0f621a76be6871d1ecb26b2edde297000e9a0ffd92d3c0");

    assertThat(event.type()).isEqualTo(WebhookEventType.ALERT_CREATED);
    assertThat(event.id()).isEmpty();
    assertThat(event.issuedAt()).isEmpty();
  }

  @Test
  void verify_unknownEvent_keepsTypeAndData() {
    var body =
        """
        {"event":{"type":"moon.risen","issued_at":"soon"},"data":[1,2]}""";

    var event = verifier.verify(bytes(body), header(NOW, SECRET, body));

    assertThat(event.type()).isEqualTo(new WebhookEventType("moon.risen"));
    assertThat(event.issuedAt()).isEmpty();
    assertThat(event.data()).isEqualTo(JsonValue.parse("[1,2]"));
    assertThat(event.payload()).isEqualTo(JsonValue.parse(body));
    assertThatThrownBy(() -> event.dataAs(Pulse.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("data is no Pulse");
  }

  @Test
  void verify_headerWithBlanksOtherOrderAndUnknownParts_isTaken() {
    var parts = header(NOW, SECRET, PULSE).split(",", -1);
    var wrong = "v1=" + "ab".repeat(32);
    var upper = "v1=" + parts[1].substring(3).toUpperCase(Locale.ROOT);

    var event =
        verifier.verify(bytes(PULSE), wrong + ",\n " + upper + " , v9=x, " + parts[0] + " ");

    assertThat(event.id()).contains("e-1");
  }

  @Test
  void verify_otherSecret_isRefused() {
    refused(Reason.WRONG_SIGNATURE, PULSE, header(NOW, SECRET + "x", PULSE));
  }

  @Test
  void verify_otherBody_isRefused() {
    refused(Reason.WRONG_SIGNATURE, PULSE.replace("p-1", "p-2"), header(NOW, SECRET, PULSE));
    refused(Reason.WRONG_SIGNATURE, PULSE + "\n", header(NOW, SECRET, PULSE));
  }

  @Test
  void verify_otherTimestamp_isRefused() {
    var signature = header(NOW, SECRET, PULSE).replaceFirst("t=\\d+", "t=1767323046");

    refused(Reason.WRONG_SIGNATURE, PULSE, signature);
  }

  @ParameterizedTest
  @CsvSource({"-300, true", "-301, false", "300, true", "301, false"})
  void verify_atTheEdgeOfTheWindow(int seconds, boolean taken) {
    var signature = header(NOW.plusSeconds(seconds), SECRET, PULSE);

    if (taken) {
      assertThat(verifier.verify(bytes(PULSE), signature).id()).contains("e-1");
    } else {
      refused(Reason.OUTSIDE_WINDOW, PULSE, signature);
    }
  }

  @Test
  void verify_withWiderWindow_takesOlderRequests() {
    var signature = header(NOW.minus(Duration.ofDays(1)), SECRET, PULSE);

    var event = verifier.tolerance(Duration.ofDays(2)).verify(bytes(PULSE), signature);

    assertThat(event.id()).contains("e-1");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        ",",
        "t=1767323045",
        "v1=ab",
        "t=,v1=ab",
        "t=12x,v1=ab",
        "t=-1,v1=ab",
        "t=1,v1=abc",
        "t=1,v1=zz",
        "t=9999999999999999999,v1=ab",
        "t=1 v1=ab",
        "1767323045,ab",
        "t=1,v2=ab"
      })
  void verify_malformedHeader_isRefused(String header) {
    refused(Reason.MALFORMED_HEADER, PULSE, header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no json", "[]", "{}", "{\"event\":{}}", "{\"event\":{\"type\":\"\"}}"})
  void verify_bodyWithoutEvent_isRefused(String body) {
    refused(Reason.MALFORMED_BODY, body, header(NOW, SECRET, body));
  }

  @Test
  void settings_thatMakeNoSense_areRefused() {
    assertThatThrownBy(() -> WebhookVerifier.of(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blank");
    assertThatThrownBy(() -> verifier.tolerance(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(verifier.toString()).doesNotContain(SECRET);
  }

  private void refused(Reason reason, String body, String header) {
    assertThatExceptionOfType(WebhookException.class)
        .isThrownBy(() -> verifier.verify(bytes(body), header))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e).hasMessageNotContaining(SECRET));
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** What Rootly sends: the time, and the signature of the time followed by the body. */
  private static String header(Instant time, String secret, String body) {
    var timestamp = Long.toString(time.getEpochSecond());
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
      var signature = mac.doFinal(bytes(timestamp + body));
      return "t=" + timestamp + ",v1=" + HexFormat.of().formatHex(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
