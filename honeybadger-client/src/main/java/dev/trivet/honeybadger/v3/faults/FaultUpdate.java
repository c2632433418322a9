package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a fault. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultUpdate.Builder.class)
public interface FaultUpdate {

  /** {@return whether the fault is resolved} */
  Optional<Boolean> resolved();

  /** {@return whether further occurrences are ignored} */
  Optional<Boolean> ignored();

  /** {@return the ID of the assignee} */
  Patch<String> assigneeId();

  /** {@return the fault's tags, which replace the former ones} */
  Patch<List<String>> tags();

  /** {@return whether the next deploy resolves the fault} */
  Optional<Boolean> resolveOnDeploy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds changes to a fault. Not thread-safe. */
  final class Builder extends ImmutableFaultUpdate.Builder {
    Builder() {}
  }
}
