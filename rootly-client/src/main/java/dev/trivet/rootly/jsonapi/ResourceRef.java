package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another resource. If the same response contains the resource, because the call
 * asked to include it, {@link #resource()} has it.
 *
 * <p>Immutable and thread-safe. Two references are equal when they have the same type and ID.
 */
@JsonDeserialize(using = ResourceRefDeserializer.class)
public final class ResourceRef implements HasAdditionalProperties {

  private static final long serialVersionUID = 1L;

  private final @Nullable String type;
  private final String id;
  private final Members additionalProperties;

  @SuppressWarnings("serial") // a map of the JDK
  private final Map<ResourceRef, IncludedResource> included;

  ResourceRef(
      @Nullable String type,
      String id,
      Members additionalProperties,
      Map<ResourceRef, IncludedResource> included) {
    this.type = type;
    this.id = Objects.requireNonNull(id, "id");
    this.additionalProperties = additionalProperties;
    this.included = included;
  }

  /**
   * A reference without the resource, for test data.
   *
   * @param type the type of the resource, for example {@code users}
   * @param id the ID of the resource
   * @return the reference
   */
  public static ResourceRef of(String type, String id) {
    return new ResourceRef(Objects.requireNonNull(type, "type"), id, Members.none(), Map.of());
  }

  /**
   * A reference with the resource, for test data.
   *
   * @param resource the resource that the reference refers to
   * @return the reference
   */
  public static ResourceRef to(IncludedResource resource) {
    var ref = of(resource.type(), resource.id());
    return new ResourceRef(ref.type, ref.id, Members.none(), Map.of(ref, resource));
  }

  /** {@return the ID of the resource: a UUID, or a decimal number for users} */
  @JsonProperty
  public String id() {
    return id;
  }

  /**
   * The type of the resource.
   *
   * @return for example {@code users}; empty where Rootly leaves it out
   */
  @JsonProperty
  public Optional<String> type() {
    return Optional.ofNullable(type);
  }

  /**
   * The resource that the reference refers to, if the response includes it. A reference without a
   * type finds it by its ID alone, unless resources of several types have this ID.
   *
   * @return the resource; empty when the call did not ask to include it
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
   * Further members of the reference: in some places Rootly sends a whole record instead of a
   * reference.
   *
   * @return the members, none for an ordinary reference
   */
  @Override
  public Members additionalProperties() {
    return additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResourceRef that
        && id.equals(that.id)
        && Objects.equals(type, that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, id);
  }

  /** {@return the type and the ID} */
  @Override
  public String toString() {
    return (type == null ? "?" : type) + "/" + id;
  }
}
