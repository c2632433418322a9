package dev.trivet.rollbar.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A job that deletes all data about a person. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-person-deletion-status">Rollbar: get the
 *     status of a deletion</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PersonDeletionJob.Builder.class)
public interface PersonDeletionJob extends HasAdditionalProperties {

  /** {@return the job's ID} */
  long id();

  /** {@return the job's state; empty in the response that starts the job} */
  Optional<DeletionState> state();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a job. Not thread-safe. */
  final class Builder extends ImmutablePersonDeletionJob.Builder implements Keeper {
    Builder() {}
  }
}
