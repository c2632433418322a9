package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A comment on a fault, or an event in its history. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Comment.Builder.class)
public interface Comment extends HasAdditionalProperties {

  /** {@return the comment's ID} */
  long id();

  /** {@return the ID of its fault} */
  Optional<Long> faultId();

  /** {@return what happened, where it is no comment of a person} */
  Optional<String> event();

  /** {@return where it came from, {@code web} or {@code app} for example} */
  Optional<String> source();

  /** {@return the number of occurrences at that time} */
  Optional<Long> noticesCount();

  /** {@return when it was written} */
  Optional<Instant> createdAt();

  /** {@return the name of its author; may be empty text} */
  Optional<String> author();

  /** {@return the text} */
  Optional<String> body();

  /** {@return the author's e-mail address} */
  Optional<String> email();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a comment. Not thread-safe. */
  final class Builder extends ImmutableComment.Builder implements Keeper {
    Builder() {}
  }
}
