package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.List;
import org.immutables.value.Value;

/** What a resource is connected with under one name. Immutable. */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = Relationship.Builder.class)
public interface Relationship extends OpenModel {

  /**
   * The references, in the order of the answer.
   *
   * @return an unmodifiable list: with one element when only one resource can be there, empty when
   *     there is none
   */
  @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
  List<Ref> data();

  /**
   * A relationship, for test data.
   *
   * @param data the references
   * @return the relationship
   */
  static Relationship of(Ref... data) {
    return builder().addData(data).build();
  }

  /**
   * Starts a relationship, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a relationship. Not thread-safe. */
  final class Builder extends ImmutableRelationship.Builder {
    Builder() {}
  }
}
