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

/** A retrospective process: the steps that retrospectives of some incidents consist of. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveProcess.Builder.class, using = ResourceDeserializer.class)
public interface RetrospectiveProcess extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the process is there for} */
  Optional<String> description();

  /**
   * {@return whether it is the process that Rootly made, which serves incidents that match no other
   * and cannot be changed}
   */
  @JsonProperty("is_default")
  Optional<Boolean> isDefault();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return which incidents it is for} */
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
