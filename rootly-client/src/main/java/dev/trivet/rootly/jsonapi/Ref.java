package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.OpenModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another resource. When the resource came along in the same answer, because the
 * call asked to include it, {@link #resource()} has it.
 *
 * <p>Immutable and thread-safe. Two references are equal when they mean the same resource: type and
 * identifier count, nothing else.
 */
@JsonDeserialize(using = RefReader.class)
public final class Ref implements OpenModel {

  private final @Nullable String type;
  private final String id;
  private final Map<String, JsonValue> additionalProperties;
  private final Map<Ref, IncludedResource> included;

  Ref(
      @Nullable String type,
      String id,
      Map<String, JsonValue> additionalProperties,
      Map<Ref, IncludedResource> included) {
    this.type = type;
    this.id = Objects.requireNonNull(id, "id");
    this.additionalProperties =
        additionalProperties.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    this.included = included;
  }

  /**
   * A reference without the resource, for test data.
   *
   * @param type the kind of resource, for example {@code users}
   * @param id its identifier
   * @return the reference
   */
  public static Ref of(String type, String id) {
    return new Ref(Objects.requireNonNull(type, "type"), id, Map.of(), Map.of());
  }

  /**
   * A reference with the resource, for test data.
   *
   * @param resource what it refers to
   * @return the reference
   */
  public static Ref to(IncludedResource resource) {
    var ref = of(resource.type(), resource.id());
    return new Ref(ref.type, ref.id, Map.of(), Map.of(ref, resource));
  }

  /**
   * The identifier of the resource.
   *
   * @return a UUID, or a decimal number for users
   */
  @JsonProperty
  public String id() {
    return id;
  }

  /**
   * The kind of resource.
   *
   * @return for example {@code users}; empty when Rootly leaves it out, as it does in places
   */
  @JsonProperty
  public Optional<String> type() {
    return Optional.ofNullable(type);
  }

  /**
   * The resource itself, if it came along. A reference without a type finds it by its identifier
   * alone, unless several kinds of resources have this identifier.
   *
   * @return the resource, or empty when the call did not ask for it
   */
  public Optional<IncludedResource> resource() {
    if (type != null) {
      return Optional.ofNullable(included.get(this));
    }
    var found =
        included.values().stream().filter(resource -> resource.id().equals(id)).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * What else stood in the place of the reference: in some places Rootly puts a whole record there.
   *
   * @return an unmodifiable map, empty for an ordinary reference
   */
  @Override
  public Map<String, JsonValue> additionalProperties() {
    return additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ref that && id.equals(that.id) && Objects.equals(type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, id);
  }

  /** Type and identifier. */
  @Override
  public String toString() {
    return (type == null ? "?" : type) + "/" + id;
  }
}
