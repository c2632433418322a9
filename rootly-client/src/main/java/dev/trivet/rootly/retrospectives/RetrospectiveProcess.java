package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A retrospective process: the steps that the retrospectives of selected incidents follow. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveProcess.Builder.class, using = ResourceDeserializer.class)
public interface RetrospectiveProcess extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /**
   * {@return whether this is the default process, which Rootly made, which serves incidents that
   * match no other process, and which cannot be changed}
   */
  @JsonProperty("is_default")
  Optional<Boolean> isDefault();

  /** {@return when the retrospective process was created} */
  Optional<Instant> createdAt();

  /** {@return when the retrospective process was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the criteria that select the incidents of the process} */
  Optional<RetrospectiveMatchingCriteria> retrospectiveProcessMatchingCriteria();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retrospective process. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcess.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
