package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The relationships of a resource by the names that Rootly uses. Immutable. */
public final class Relationships implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Relationships NONE = new Relationships(Map.of());

  @SuppressWarnings("serial") // always an unmodifiable LinkedHashMap
  private final Map<String, Relationship> byName;

  private Relationships(Map<String, Relationship> byName) {
    this.byName = byName;
  }

  /** {@return no relationships} */
  public static Relationships none() {
    return NONE;
  }

  /**
   * Relationships by name.
   *
   * @param byName the relationships
   * @return the relationships
   */
  public static Relationships of(Map<String, Relationship> byName) {
    return read(new LinkedHashMap<>(byName));
  }

  /** What a response says about them, in a map that nobody else has. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Relationships read(Map<String, Relationship> byName) {
    return new Relationships(Collections.unmodifiableMap(byName));
  }

  /**
   * These relationships and one more, for test data.
   *
   * @param name the name of the further relationship
   * @param refs the references of the further relationship
   * @return the relationships
   */
  public Relationships with(String name, ResourceRef... refs) {
    var more = new LinkedHashMap<>(byName);
    more.put(name, Relationship.of(refs));
    return of(more);
  }

  /** {@return an unmodifiable map} */
  @JsonValue
  public Map<String, Relationship> asMap() {
    return byName;
  }

  /**
   * The references of one relationship.
   *
   * @param name the relationship's name, for example {@code escalation_policies}
   * @return an unmodifiable list, empty when the response had no such relationship, or an empty one
   */
  public List<ResourceRef> refs(String name) {
    return Optional.ofNullable(byName.get(name)).map(Relationship::data).orElse(List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Relationships that && byName.equals(that.byName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(byName);
  }

  @Override
  public String toString() {
    return byName.toString();
  }
}
