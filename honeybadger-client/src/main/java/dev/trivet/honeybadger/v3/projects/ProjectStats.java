package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Statistics of a project: the numbers of its faults and notices. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectStats.Builder.class)
public interface ProjectStats extends HasAdditionalProperties {

  /** {@return the project's ID} */
  String id();

  /** {@return the number of faults} */
  Optional<Long> faultCount();

  /** {@return the number of unresolved faults} */
  Optional<Long> unresolvedFaultCount();

  /** {@return the number of notices today} */
  Optional<Integer> noticeCountToday();

  /** {@return the number of notices this week} */
  Optional<Integer> noticeCountWeek();

  /** {@return the number of notices this month} */
  Optional<Integer> noticeCountMonth();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds statistics of a project. Not thread-safe. */
  final class Builder extends ImmutableProjectStats.Builder implements Keeper {
    Builder() {}
  }
}
