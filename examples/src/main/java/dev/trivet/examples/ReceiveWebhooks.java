package dev.trivet.examples;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.integrations.WebhookEventType;
import dev.trivet.rootly.webhooks.WebhookException;
import dev.trivet.rootly.webhooks.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How to tell whether a request to a webhook endpoint comes from Rootly, and what it says. */
public final class ReceiveWebhooks {

  private static final String SECRET = "fake-webhook-secret";

  private ReceiveWebhooks() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   * @throws GeneralSecurityException never: every Java runtime has the algorithm
   */
  public static void main(String[] arguments) throws GeneralSecurityException {
    var body =
        """
        {"event": {"id": "e-1", "type": "incident.created"}, "data": {"title": "Shop is down"}}
        """
            .getBytes(StandardCharsets.UTF_8);
    var verifier = WebhookVerifier.of(SECRET);
    System.out.println("genuine: " + respond(verifier, body, sign(body)));
    System.out.println("forged: " + respond(verifier, body, "t=1,v1=00"));
  }

  // region: webhook
  static int respond(WebhookVerifier verifier, byte[] body, String signature) {
    try {
      // the bytes as they came, and the header X-Rootly-Signature
      var event = verifier.verify(body, signature);
      if (event.type().equals(WebhookEventType.INCIDENT_CREATED)) {
        var title = event.data().get("title").flatMap(JsonValue::asText);
        System.out.println("new incident: " + title.orElse("untitled"));
      }
      return 200;
    } catch (WebhookException e) {
      return 401;
    }
  }

  // endregion

  /** What Rootly does before it sends a request. */
  private static String sign(byte[] body) throws GeneralSecurityException {
    var timestamp = Long.toString(Instant.now().getEpochSecond());
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    mac.update(timestamp.getBytes(StandardCharsets.UTF_8));
    return "t=" + timestamp + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
  }
}
