package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
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

  /**
   * {@return the ID of the user whom the fault is assigned to, who must have access to the project;
   * clearing it unassigns the fault}
   */
  Patch<Long> assigneeId();

  /**
   * {@return whether the next deploy resolves the fault; has no effect if the update also resolves
   * or ignores the fault}
   */
  Optional<Boolean> resolveOnDeploy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault update. Not thread-safe. */
  final class Builder extends ImmutableFaultUpdate.Builder {
    Builder() {}
  }
}
