package dev.trivet.testkit.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One secret in the forms in which it may travel. */
final class Canary {
  static final String MASK = "***";
  private static final int SHORTEST = 4;

  private final int number;
  private final Map<String, String> forms = new LinkedHashMap<>();

  Canary(int number, String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "canary " + number + " is too short to be told from other text");
    }
    this.number = number;
    forms.put("basic credential", base64(secret + ":"));
    forms.put("Base64", base64(secret));
    forms.put("plain", secret);
    forms.putIfAbsent("percent-encoded", URLEncoder.encode(secret, StandardCharsets.UTF_8));
  }

  private static String base64(String text) {
    return Base64.getEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  int number() {
    return number;
  }

  /** The name of the first form found in a text, or {@code null}. */
  @Nullable String formIn(String text) {
    for (var form : forms.entrySet()) {
      if (text.contains(form.getValue())) {
        return form.getKey();
      }
    }
    return null;
  }

  String mask(String text) {
    var masked = text;
    for (var form : forms.values()) {
      masked = masked.replace(form, MASK);
    }
    return masked;
  }
}
