package dev.trivet.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/** Hides what may be a credential from the page of a fake. */
public final class Secrets {
  private static final String MASK = "***";
  private static final String WORDS = "token|secret|password|api_?key|private_key|authorization";

  /** Names whose values are secrets, also those of headers. */
  private static final Pattern NAME =
      Pattern.compile("(.*[_-])?(" + WORDS + "|api-key|auth)", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAMETER =
      Pattern.compile(
          "([?&][^=&]*(?:token|secret|password|key|auth)[^=&]*=)[^&]*", Pattern.CASE_INSENSITIVE);

  /** Segments behind which a path names a secret. */
  private static final Pattern SEGMENT =
      Pattern.compile("(/access_token/|/project_keys/|/check_in/(?=[^/?]+/))[^/?]+");

  private Secrets() {}

  /** The path and query of a request without the secrets in them. */
  public static String masked(String url) {
    var query = PARAMETER.matcher(url).replaceAll("$1" + MASK);
    return SEGMENT.matcher(query).replaceAll("$1" + MASK);
  }

  /** Replaces the secrets in an object, at any depth. */
  static ObjectNode masked(ObjectNode object) {
    for (var entry : List.copyOf(object.properties())) {
      var name = entry.getKey();
      if (isSecret(name) || (name.equals("value") && belongsToSecret(object))) {
        mask(object, name);
      } else {
        maskInside(entry.getValue());
      }
    }
    return object;
  }

  /** Headers are kept as pairs of a name and a value. */
  private static boolean belongsToSecret(ObjectNode pair) {
    return isSecret(pair.path("name").asText()) || isSecret(pair.path("key").asText());
  }

  private static boolean isSecret(String name) {
    return NAME.matcher(name).matches();
  }

  private static void mask(ObjectNode object, String name) {
    var value = object.get(name);
    if (!value.isNull() && !value.asText("-").isEmpty()) {
      object.put(name, MASK);
    }
  }

  private static void maskInside(JsonNode value) {
    if (value instanceof ObjectNode object) {
      masked(object);
    } else {
      value.forEach(Secrets::maskInside);
    }
  }
}
