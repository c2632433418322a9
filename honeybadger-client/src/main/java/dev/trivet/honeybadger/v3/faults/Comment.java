package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.v3.values.Person;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A comment on a fault, or an entry of its history. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Comment.Builder.class)
public interface Comment extends HasAdditionalProperties {

  /** {@return the comment's ID} */
  String id();

  /** {@return the ID of the fault} */
  Optional<String> faultId();

  /** {@return who wrote it} */
  Optional<Person> author();

  /** {@return the text} */
  Optional<String> body();

  /** {@return where it comes from} */
  Optional<String> source();

  /** {@return what happened, if it is an entry of the history} */
  Optional<String> event();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a comment. Not thread-safe. */
  final class Builder extends ImmutableComment.Builder implements Keeper {
    Builder() {}
  }
}
