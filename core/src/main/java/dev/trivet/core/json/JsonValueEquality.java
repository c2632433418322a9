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

  static boolean areEqual(JsonValue left, JsonValue right) {
    // two by two: what is at the same place
    var open = new ArrayDeque<JsonValue>(4);
    open.push(left);
    open.push(right);
    while (!open.isEmpty()) {
      var second = open.pop();
      var first = open.pop();
      if (!isShallowlyEqual(first, second) || !openInner(first, second, open)) {
        return false;
      }
    }
    return true;
  }

  /** Kind, size and scalar. */
  private static boolean isShallowlyEqual(JsonValue left, JsonValue right) {
    if (left.kind() != right.kind()
        || left.members().size() != right.members().size()
        || left.elements().size() != right.elements().size()) {
      return false;
    }
    if (left.kind() == JsonValue.Kind.NUMBER) {
      return left.asNumber().orElseThrow().compareTo(right.asNumber().orElseThrow()) == 0;
    }
    return isStructured(left) || Objects.equals(left.toJava(), right.toJava());
  }

  private static boolean isStructured(JsonValue value) {
    return value.kind() == JsonValue.Kind.OBJECT || value.kind() == JsonValue.Kind.ARRAY;
  }

  /** Notes what is inside; false when a member of one is not in the other. */
  private static boolean openInner(JsonValue left, JsonValue right, Deque<JsonValue> open) {
    for (var member : left.members().entrySet()) {
      var other = right.members().get(member.getKey());
      if (other == null) {
        return false;
      }
      open.push(member.getValue());
      open.push(other);
    }
    var others = right.elements().iterator();
    for (var element : left.elements()) {
      open.push(element);
      open.push(others.next());
    }
    return true;
  }

  /** The sum over all places, because the order of members does not matter. */
  static int hash(JsonValue value) {
    int sum = 0;
    var open = new ArrayDeque<JsonValue>(4);
    // the hash codes of the ways to them
    var ways = new ArrayDeque<Integer>(4);
    open.push(value);
    ways.push(1);
    while (!open.isEmpty()) {
      var next = open.pop();
      int way = 31 * ways.pop();
      sum += mixed(way + shallowHash(next));
      for (var member : next.members().entrySet()) {
        open.push(member.getValue());
        ways.push(way + member.getKey().hashCode());
      }
      int index = 0;
      for (var element : next.elements()) {
        open.push(element);
        ways.push(way + ++index);
      }
    }
    return sum;
  }

  private static int shallowHash(JsonValue value) {
    if (isStructured(value)) {
      return value.kind() == JsonValue.Kind.OBJECT ? 1 : 2;
    }
    return value.kind() == JsonValue.Kind.NUMBER
        ? value.asNumber().orElseThrow().stripTrailingZeros().hashCode()
        : Objects.hashCode(value.toJava());
  }

  /** So that values which change places change the sum. */
  private static int mixed(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 15)) * 0x2C1B3C6D;
  }
}
