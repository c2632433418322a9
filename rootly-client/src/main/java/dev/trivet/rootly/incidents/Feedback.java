package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Feedback: one person's comment and rating on how an incident was handled. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Feedback.Builder.class, using = ResourceDeserializer.class)
public interface Feedback extends Resource {

  /** {@return the comment's text} */
  Optional<String> feedback();

  /** {@return the rating, from 0 to 4} */
  Optional<Integer> rating();

  /** {@return whether the feedback is shown without the person's name} */
  Optional<Boolean> anonymous();

  /** {@return when the feedback was created} */
  Optional<Instant> createdAt();

  /** {@return when the feedback was last updated} */
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
