package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Feedback: what somebody says about how an incident was handled. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Feedback.Builder.class, using = ResourceDeserializer.class)
public interface Feedback extends Resource {

  /** {@return what the person says} */
  Optional<String> feedback();

  /** {@return the rating, from 0 to 4} */
  Optional<Integer> rating();

  /** {@return whether it is shown without the name of the person} */
  Optional<Boolean> anonymous();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the rating in words} */
  Optional<String> ratingHumanized();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds feedback. Not thread-safe. */
  final class Builder extends ImmutableFeedback.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
