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

  /** {@return the fault's ID} */
  Optional<Long> faultId();

  /** {@return the event, if this is an entry of the fault's history and not a person's comment} */
  Optional<String> event();

  /** {@return the source of the comment, {@code web} or {@code app} for example} */
  Optional<String> source();

  /** {@return the number of the fault's occurrences when the comment was created} */
  Optional<Long> noticesCount();

  /** {@return when the comment was created} */
  Optional<Instant> createdAt();

  /** {@return the author's name; may be an empty string} */
  Optional<String> author();

  /** {@return the comment's text} */
  Optional<String> body();

  /** {@return the author's email address} */
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
