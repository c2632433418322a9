package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** A relationship of a resource: its references to other resources. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Relationship.Builder.class)
public interface Relationship extends HasAdditionalProperties {

  /**
   * The references, in the order of the response.
   *
   * @return an unmodifiable list: with one element when the relationship is to one resource, empty
   *     when there is none
   */
  @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
  List<ResourceRef> data();

  /**
   * A relationship, for test data.
   *
   * @param data the references
   * @return the relationship
   */
  static Relationship of(ResourceRef... data) {
    return builder().addData(data).build();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a relationship. Not thread-safe. */
  final class Builder extends ImmutableRelationship.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
