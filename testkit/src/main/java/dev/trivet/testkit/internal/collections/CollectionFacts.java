package dev.trivet.testkit.internal.collections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one collection. The package explains the columns.
 *
 * @param type the type of its resources
 * @param operations which of the five operations exist, by letters
 * @param route where the collection is
 * @param member where one resource is
 * @param parents the types of the resources that the placeholders of the route name, in order
 * @param filters what lists can be narrowed by
 * @param sorts what lists can be ordered by
 * @param traits what is not as usual
 * @param attributes by wire name
 * @param children the relationships to what lies in its resources
 */
public record CollectionFacts(
    String type,
    String operations,
    String route,
    String member,
    Map<String, String> parents,
    Set<String> filters,
    Set<String> sorts,
    Set<String> traits,
    Map<String, AttributeFacts> attributes,
    List<ChildFacts> children) {
  /** Updates are sent by PATCH instead of PUT. */
  public static final String PATCH = "patch";

  /** The response to a delete has no body. */
  public static final String EMPTY_DELETE = "empty-delete";

  /** A refused create names the messages by attribute, without an envelope. */
  public static final String BARE_ERRORS = "bare-errors";

  /** There is one resource, always, at the route of the collection. */
  public static final String SINGLE = "single";

  private static final Set<String> TRAITS = Set.of(PATCH, EMPTY_DELETE, BARE_ERRORS, SINGLE);
  private static final Pattern PARENT = Pattern.compile("\\{(\\w+):(\\w+)}");

  /** Checks what a table says. */
  public CollectionFacts {
    if (!operations.matches("l?c?g?u?d?") || !TRAITS.containsAll(traits)) {
      throw new IllegalArgumentException(type + " has no " + operations + " " + traits);
    }
  }

  /** The collection of one line of a table, without attributes yet. */
  static CollectionFacts of(
      String type,
      String operations,
      String route,
      String member,
      Set<String> filters,
      Set<String> sorts,
      Set<String> traits) {
    var parents = new LinkedHashMap<String, String>();
    PARENT.matcher(route).results().forEach(one -> parents.put(one.group(1), one.group(2)));
    return new CollectionFacts(
        type,
        operations,
        PARENT.matcher(route).replaceAll("{$1}"),
        member,
        parents,
        filters,
        sorts,
        traits,
        new LinkedHashMap<>(),
        new ArrayList<>());
  }

  boolean has(char operation) {
    return operations.indexOf(operation) >= 0;
  }

  /** {@return the placeholder that names one resource} */
  String placeholder() {
    return member.substring(member.lastIndexOf('{') + 1, member.lastIndexOf('}'));
  }

  /** The attribute that names a parent of a type; {@code null} when there is no such parent. */
  public @Nullable String parentAttribute(String parentType) {
    for (var parent : parents.entrySet()) {
      if (parent.getValue().equals(parentType)) {
        return parent.getKey();
      }
    }
    return null;
  }

  /** The first attribute of a kind. */
  @Nullable AttributeFacts ofKind(String kind) {
    for (var attribute : attributes.values()) {
      if (attribute.kind().equals(kind)) {
        return attribute;
      }
    }
    return null;
  }
}
