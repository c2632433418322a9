package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Json;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known about one attribute of a collection. The package explains the columns.
 *
 * @param name its wire name
 * @param kind what it holds
 * @param uses which requests and responses have it
 * @param unset what responses show while nobody has set it
 * @param words the only values it may have, if any
 * @param refersTo the type of the resources that it names, or an empty text
 * @param relationship the relationship that shows them, or an empty text
 */
public record AttributeFacts(
    String name,
    String kind,
    String uses,
    JsonNode unset,
    Set<String> words,
    String refersTo,
    String relationship) {
  /** The request that creates a resource. */
  public static final char CREATE = 'c';

  /** The request that changes a resource. */
  public static final char UPDATE = 'u';

  private static final Pattern USES = Pattern.compile("r?(c!?)?(u!?)?\\??=?");
  private static final Set<String> SCALARS = Set.of("text", "number", "flag", "object", "any");
  private static final Set<String> OWN =
      Set.of("id", "created", "updated", "slug", "position", "secret");

  /** Checks what a table says. */
  public AttributeFacts {
    if (!OWN.contains(kind) && !SCALARS.contains(kind.replaceAll("s$", ""))) {
      throw new IllegalArgumentException(name + " has no kind " + kind);
    }
    if (!USES.matcher(uses).matches()) {
      throw new IllegalArgumentException(name + " has no uses " + uses);
    }
  }

  /** {@return whether responses show it} */
  public boolean shown() {
    return uses.startsWith("r");
  }

  boolean takenBy(char request) {
    return uses.indexOf(request) >= 0;
  }

  boolean requiredBy(char request) {
    return uses.contains(request + "!");
  }

  boolean clearable() {
    return uses.indexOf('?') >= 0;
  }

  boolean unique() {
    return uses.endsWith("=");
  }

  /** {@return whether it holds a list} */
  public boolean plural() {
    return kind.endsWith("s");
  }

  /** What is stored when a request sends null. */
  JsonNode cleared() {
    return plural() || unset.isObject() ? unset : Json.object().nullNode();
  }

  /** Whether a value has the right shape. */
  boolean fits(JsonNode value) {
    if (!plural()) {
      return fitsOne(value);
    }
    if (!value.isArray()) {
      return false;
    }
    for (var one : value) {
      if (!fitsOne(one)) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsOne(JsonNode value) {
    return switch (kind.replaceAll("s$", "")) {
      case "text", "slug" -> value.isTextual();
      case "number", "position" -> value.isNumber() || value.asText().matches("[0-9]{1,18}");
      case "flag" -> value.isBoolean();
      case "object" -> value.isObject();
      default -> true;
    };
  }

  /** Whether a value of the right shape is among the only ones allowed. */
  boolean listed(JsonNode value) {
    if (words.isEmpty()) {
      return true;
    }
    for (var one : plural() ? value : List.of(value)) {
      if (!words.contains(one.asText())) {
        return false;
      }
    }
    return true;
  }
}
