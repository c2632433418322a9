package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.OpenModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resource that came along with others because the call asked to include it. Its attributes are
 * free JSON: what they are depends on the type. Immutable.
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = IncludedResource.Builder.class)
public interface IncludedResource extends OpenModel, Related {

  /**
   * The identifier.
   *
   * @return unique among the resources of the type
   */
  String id();

  /**
   * The kind of resource.
   *
   * @return for example {@code users}
   */
  String type();

  /**
   * What the resource consists of, by wire name.
   *
   * @return an unmodifiable map
   */
  Map<String, JsonValue> attributes();

  /**
   * One attribute.
   *
   * @param name its wire name, for example {@code full_name}
   * @return the value, or empty when it is missing or null
   */
  default Optional<JsonValue> attribute(String name) {
    return Optional.ofNullable(attributes().get(name)).filter(value -> !value.isNull());
  }

  /**
   * Starts a resource, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a resource. Not thread-safe. */
  final class Builder extends ImmutableIncludedResource.Builder {
    Builder() {}
  }
}
