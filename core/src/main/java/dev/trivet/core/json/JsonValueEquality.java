package dev.trivet.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Whether JSON values are equal, and their hash codes. Without recursion, so that the depth of a
 * value does not matter to the thread's stack: the collections of the JDK take several frames for
 * each level, which in code that is not compiled yet overflows a small one.
 */
final class JsonValueEquality {

  private JsonValueEquality() {}

  /** Two values at the same place. */
  private record Pair(JsonValue left, JsonValue right) {}

  static boolean areEqual(JsonValue left, JsonValue right) {
    var open = new ArrayDeque<Pair>(4);
    open.push(new Pair(left, right));
    while (!open.isEmpty()) {
      var pair = open.pop();
      if (!isShallowlyEqual(pair.left, pair.right) || !openInner(pair.left, pair.right, open)) {
        return false;
      }
    }
    return true;
  }

  /** Kind, size and scalar. */
  private static boolean isShallowlyEqual(JsonValue left, JsonValue right) {
    if (left.kind() != right.kind()) {
      return false;
    }
    return switch (left.kind()) {
      case OBJECT -> left.members().size() == right.members().size();
      case ARRAY -> left.elements().size() == right.elements().size();
      case NUMBER -> left.asNumber().orElseThrow().compareTo(right.asNumber().orElseThrow()) == 0;
      case TEXT, BOOLEAN, NULL -> Objects.equals(left.toJava(), right.toJava());
    };
  }

  /** Notes what is inside; false when a member of one is not in the other. */
  private static boolean openInner(JsonValue left, JsonValue right, Deque<Pair> open) {
    for (var member : left.members().entrySet()) {
      var other = right.members().get(member.getKey());
      if (other == null) {
        return false;
      }
      open.push(new Pair(member.getValue(), other));
    }
    var others = right.elements().iterator();
    for (var element : left.elements()) {
      open.push(new Pair(element, others.next()));
    }
    return true;
  }

  /** A value and the hash code of the way to it. */
  private record Place(JsonValue value, int way) {}

  /** The sum over all places, because the order of members does not matter. */
  static int hash(JsonValue value) {
    int sum = 0;
    var open = new ArrayDeque<Place>(4);
    open.push(new Place(value, 1));
    while (!open.isEmpty()) {
      var place = open.pop();
      int way = 31 * place.way;
      sum += mixed(way + shallowHash(place.value));
      for (var member : place.value.members().entrySet()) {
        open.push(new Place(member.getValue(), way + member.getKey().hashCode()));
      }
      int index = 0;
      for (var element : place.value.elements()) {
        open.push(new Place(element, way + ++index));
      }
    }
    return sum;
  }

  private static int shallowHash(JsonValue value) {
    return switch (value.kind()) {
      case OBJECT -> 1;
      case ARRAY -> 2;
      case NUMBER -> value.asNumber().orElseThrow().stripTrailingZeros().hashCode();
      case TEXT, BOOLEAN, NULL -> Objects.hashCode(value.toJava());
    };
  }

  /** So that values which change places change the sum. */
  private static int mixed(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 15)) * 0x2C1B3C6D;
  }
}
