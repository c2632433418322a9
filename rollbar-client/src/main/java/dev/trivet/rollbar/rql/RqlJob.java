package dev.trivet.rollbar.rql;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A query that was submitted. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/check-an-rql-job">Rollbar: get a job</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RqlJob.Builder.class)
public interface RqlJob extends HasAdditionalProperties {

  /** {@return the job's ID} */
  long id();

  /** {@return the ID of the project it is about} */
  Optional<Long> projectId();

  /** {@return the ID of the group of projects it is about} */
  Optional<Long> projectGroupId();

  /** {@return the query} */
  Optional<String> queryString();

  /** {@return how far it is} */
  Optional<RqlStatus> status();

  /** {@return what it shares with jobs for the same query} */
  Optional<String> jobHash();

  /** {@return when it was submitted} */
  Optional<Instant> dateCreated();

  /** {@return when it last changed} */
  Optional<Instant> dateModified();

  /** {@return what it found, if that was asked for} */
  Optional<RqlResult> result();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a job. Not thread-safe. */
  final class Builder extends ImmutableRqlJob.Builder implements Keeper {
    Builder() {}
  }
}
