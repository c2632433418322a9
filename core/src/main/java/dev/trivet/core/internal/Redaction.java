package dev.trivet.core.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the credentials of one call out of texts that come from elsewhere. */
public final class Redaction {

  private static final String MASK = "***";

  private final List<String> forbidden;

  /**
   * Prepares for some secrets.
   *
   * @param secrets the texts that must not be shown
   */
  public Redaction(Set<String> secrets) {
    var forms = new LinkedHashSet<String>();
    for (var secret : secrets) {
      forms.add(secret);
      forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
      forms.add(base64(secret + ":"));
      forms.add(base64(secret));
      var json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
      forms.add(json);
      forms.add(json.replace("/", "\\/"));
      forms.add(json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"));
    }
    // the longest first, so that no secret leaves the tail of another behind
    forbidden = forms.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text with every secret masked, whatever its case. */
  public String clean(String text) {
    var clean = text;
    for (var secret : forbidden) {
      for (int at = find(clean, secret, 0); at >= 0; at = find(clean, secret, at + MASK.length())) {
        clean = clean.substring(0, at) + MASK + clean.substring(at + secret.length());
      }
    }
    return clean;
  }

  /** The failure itself, or null when a text in its chain shows a secret. */
  public <E extends Throwable> @Nullable E clean(E failure) {
    for (Throwable link = failure; link != null; link = link.getCause()) {
      var text = link.toString();
      if (!clean(text).equals(text) || hidesSecret(link)) {
        return null;
      }
    }
    return failure;
  }

  private boolean hidesSecret(Throwable link) {
    for (var suppressed : link.getSuppressed()) {
      if (clean(suppressed) == null) {
        return true;
      }
    }
    return false;
  }

  private static int find(String text, String secret, int from) {
    for (int at = from; at + secret.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, secret, 0, secret.length())) {
        return at;
      }
    }
    return -1;
  }
}
