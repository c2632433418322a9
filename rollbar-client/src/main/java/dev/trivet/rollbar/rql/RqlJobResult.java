package dev.trivet.rollbar.rql;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a query found, and the query if that was asked for. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RqlJobResult.Builder.class)
public interface RqlJobResult extends HasAdditionalProperties {

  /** {@return the job's ID} */
  Optional<Long> jobId();

  /** {@return what it found} */
  Optional<RqlResult> result();

  /** {@return the job, if it was asked for} */
  Optional<RqlJob> job();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. Not thread-safe. */
  final class Builder extends ImmutableRqlJobResult.Builder implements Keeper {
    Builder() {}
  }
}
