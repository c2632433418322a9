package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Feedback to give, or what to change about it. New feedback needs {@code feedback} and {@code
 * rating}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FeedbackInput.Builder.class)
public interface FeedbackInput {

  /** {@return the comment's text} */
  Optional<String> feedback();

  /** {@return the rating, from 0 to 4} */
  Optional<Integer> rating();

  /** {@return whether the feedback is shown without the person's name} */
  Optional<Boolean> anonymous();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFeedbackInput.Builder {
    Builder() {}
  }
}
