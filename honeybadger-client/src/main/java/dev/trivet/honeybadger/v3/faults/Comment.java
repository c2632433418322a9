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

  /** {@return the person who wrote the comment} */
  Optional<Person> author();

  /** {@return the comment's text} */
  Optional<String> body();

  /** {@return the source of the comment, in Honeybadger's words} */
  Optional<String> source();

  /** {@return the event, if this is an entry of the fault's history} */
  Optional<String> event();

  /** {@return when the comment was created} */
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
