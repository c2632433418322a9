package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of an operation on several faults. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultBulkResult.Builder.class)
public interface FaultBulkResult extends HasAdditionalProperties {

  /** {@return the number of affected faults} */
  Optional<Long> count();

  /** {@return whether this was a dry run, in which nothing was changed} */
  Optional<Boolean> dryRun();

  /** {@return the IDs of the affected faults, at most 100} */
  List<String> faultIds();

  /** {@return whether more faults are affected than {@code faultIds} lists} */
  Optional<Boolean> faultIdsTruncated();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault bulk result. Not thread-safe. */
  final class Builder extends ImmutableFaultBulkResult.Builder implements Keeper {
    Builder() {}
  }
}
