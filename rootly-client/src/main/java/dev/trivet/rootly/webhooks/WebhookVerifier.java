package dev.trivet.rootly.webhooks;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.webhooks.WebhookException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that a request to a webhook endpoint comes from Rootly, and reads the event in the
 * request. Rootly signs the timestamp and the body of each request with the endpoint's secret.
 * Immutable and thread-safe.
 *
 * <p>The body must be the bytes as they were received: JSON that was parsed and written again has
 * another signature. Rootly may deliver an event more than once, so remember {@link
 * WebhookEvent#id()}.
 *
 * @see <a href="https://docs.rootly.com/configuration/webhooks">Rootly: webhooks</a>
 */
public final class WebhookVerifier {

  /** The HTTP header that carries the signature. */
  public static final String SIGNATURE_HEADER = "X-Rootly-Signature";

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  /** A timestamp with more digits is not a time. */
  private static final int MOST_DIGITS = 12;

  private final SecretKeySpec key;
  private final Duration tolerance;
  private final Clock clock;

  private WebhookVerifier(SecretKeySpec key, Duration tolerance, Clock clock) {
    this.key = key;
    this.tolerance = tolerance;
    this.clock = clock;
  }

  /**
   * Makes a verifier for one endpoint, which accepts requests whose timestamp is at most five
   * minutes from now.
   *
   * @param secret the endpoint's secret
   * @return the verifier
   * @throws IllegalArgumentException when the secret is blank
   */
  public static WebhookVerifier of(String secret) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("WebhookVerifier.of(..): the secret is blank");
    }
    var key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    return new WebhookVerifier(key, FIVE_MINUTES, Clock.systemUTC());
  }

  /**
   * Makes a copy of the verifier with another tolerance; the default is five minutes. Rootly does
   * not document whether a repeated delivery has a new timestamp; a larger tolerance accepts it in
   * either case.
   *
   * @param most how far the timestamp of a request may be from now, in either direction
   * @return the copy
   * @throws IllegalArgumentException when the duration is negative
   */
  public WebhookVerifier tolerance(Duration most) {
    if (most.isNegative()) {
      throw new IllegalArgumentException("WebhookVerifier.tolerance(..): a duration from zero");
    }
    return new WebhookVerifier(key, most, clock);
  }

  /**
   * Makes a copy of the verifier with another clock, for tests.
   *
   * @param time the clock that tells the current time
   * @return the copy
   */
  public WebhookVerifier clock(Clock time) {
    return new WebhookVerifier(key, tolerance, Objects.requireNonNull(time, "time"));
  }

  /**
   * Verifies a request and reads its event.
   *
   * @param body the body as received
   * @param signature the value of {@link #SIGNATURE_HEADER}, null when the request does not have
   *     the header
   * @return the event
   * @throws WebhookException when the request must not be trusted, or is not an event
   */
  public WebhookEvent verify(byte[] body, @Nullable String signature) {
    var header = Header.parse(signature);
    var expected = sign(header.timestamp(), body);
    boolean genuine = false;
    for (var candidate : header.signatures()) {
      genuine |= MessageDigest.isEqual(expected, candidate);
    }
    if (!genuine) {
      throw new WebhookException(Reason.WRONG_SIGNATURE, "the signature does not fit");
    }
    var sent = Instant.ofEpochSecond(Long.parseLong(header.timestamp()));
    if (Duration.between(sent, clock.instant()).abs().compareTo(tolerance) > 0) {
      throw new WebhookException(
          Reason.OUTSIDE_WINDOW, "the request is more than " + tolerance + " away from now");
    }
    return read(body);
  }

  private static WebhookEvent read(byte[] body) {
    try {
      var json = JsonValue.parse(new String(body, StandardCharsets.UTF_8));
      return WebhookEvent.of(json);
    } catch (IllegalArgumentException e) {
      throw new WebhookException(Reason.MALFORMED_BODY, "the body is not an event");
    }
  }

  private byte[] sign(String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(timestamp.getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
    }
  }

  /** {@return a text that does not contain the secret} */
  @Override
  public String toString() {
    return "WebhookVerifier[tolerance=" + tolerance + "]";
  }

  /** What the header says: {@code t=1492774588,v1=..}, other parts are left out. */
  private record Header(String timestamp, List<byte[]> signatures) {

    static Header parse(@Nullable String value) {
      String timestamp = "";
      var signatures = new ArrayList<byte[]>();
      for (var part : value == null ? new String[] {} : value.split(",", -1)) {
        var text = part.strip();
        if (text.startsWith("t=")) {
          timestamp = text.substring(2);
        } else if (text.startsWith("v1=")) {
          signatures.add(bytes(text.substring(3)));
        }
      }
      if (!timestamp.matches("[0-9]{1," + MOST_DIGITS + "}") || signatures.isEmpty()) {
        throw malformed();
      }
      return new Header(timestamp, signatures);
    }

    private static byte[] bytes(String hex) {
      try {
        return HexFormat.of().parseHex(hex);
      } catch (IllegalArgumentException e) {
        throw malformed();
      }
    }

    private static WebhookException malformed() {
      return new WebhookException(
          Reason.MALFORMED_HEADER, SIGNATURE_HEADER + " is missing or malformed");
    }
  }
}
