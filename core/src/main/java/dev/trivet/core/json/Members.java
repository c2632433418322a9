package dev.trivet.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of a JSON object by wire name, in the order of the response. */
public final class Members extends AbstractMap<String, JsonValue> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Members NONE = new Members(new LinkedHashMap<>());

  @SuppressWarnings("serial") // always a LinkedHashMap
  private final Map<String, JsonValue> members;

  private Members(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** {@return no members} */
  public static Members none() {
    return NONE;
  }

  /**
   * Creates members with a single one.
   *
   * @param name the member's wire name
   * @param value the member's value
   * @return the members
   */
  public static Members of(String name, JsonValue value) {
    return NONE.with(name, value);
  }

  /**
   * Creates members from a map, in its order.
   *
   * @param members the members; copied
   * @return the members
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Members copyOf(Map<String, JsonValue> members) {
    var collector = new Collector();
    members.forEach(collector::add);
    return collector.members();
  }

  /**
   * Returns these members with one added, or with one that has another value.
   *
   * @param name the member's wire name
   * @param value the member's value
   * @return a changed copy
   */
  public Members with(String name, JsonValue value) {
    var collector = new Collector();
    members.forEach(collector::add);
    collector.add(name, value);
    return collector.members();
  }

  /**
   * Returns a member's value of any type.
   *
   * @param name the member's wire name
   * @return the value; empty when it is null, or there is no such member
   */
  public Optional<JsonValue> find(String name) {
    return Optional.ofNullable(members.get(name)).filter(value -> !value.isNull());
  }

  /**
   * Returns a member's value as a text.
   *
   * @param name the member's wire name
   * @return the text; empty when the member is missing or no text
   */
  public Optional<String> text(String name) {
    return find(name).flatMap(JsonValue::asText);
  }

  /**
   * Returns a member's value as a whole number.
   *
   * @param name the member's wire name
   * @return the number; empty when the member is missing, no whole number, or too large for a
   *     {@code long}
   */
  public Optional<Long> whole(String name) {
    return find(name).flatMap(JsonValue::asLong);
  }

  /**
   * Returns a member's value as a number.
   *
   * @param name the member's wire name
   * @return the number; empty when the member is missing or no number
   */
  public Optional<BigDecimal> number(String name) {
    return find(name).flatMap(JsonValue::asNumber);
  }

  /**
   * Returns a member's value as a boolean.
   *
   * @param name the member's wire name
   * @return the boolean; empty when the member is missing or no boolean
   */
  public Optional<Boolean> flag(String name) {
    return find(name).flatMap(JsonValue::asBoolean);
  }

  @Override
  public Set<Map.Entry<String, JsonValue>> entrySet() {
    return Collections.unmodifiableMap(members).entrySet();
  }

  @Override
  public boolean containsKey(Object name) {
    return members.containsKey(name);
  }

  @Override
  @SuppressWarnings("NullAway") // null for an absent name, as every map
  public JsonValue get(Object name) {
    return members.get(name);
  }

  /** Collects members one by one while a response is read. Not thread-safe. */
  public static final class Collector {

    /**
     * Most objects have no member without an accessor, and a map of nothing would be their largest
     * part.
     */
    private @Nullable Map<String, JsonValue> members;

    /** Creates a collector without members. */
    public Collector() {}

    /**
     * Collects a member; the last value of a name counts.
     *
     * @param name the member's wire name
     * @param value the member's value
     */
    public void add(String name, JsonValue value) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      if (members == null) {
        members = new LinkedHashMap<>();
      }
      members.put(name, value);
    }

    /**
     * {@return the members collected so far; if there are any, members added later appear in them}
     */
    public Members members() {
      return members == null ? NONE : new Members(members);
    }
  }
}
