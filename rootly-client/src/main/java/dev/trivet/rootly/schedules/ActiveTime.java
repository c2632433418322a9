package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An active time: a part of the day in which a rotation is active. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ActiveTime.Builder.class)
public interface ActiveTime extends HasAdditionalProperties {

  /** {@return the time of day at which the active time begins, such as {@code 09:00}} */
  Optional<String> startTime();

  /** {@return the time of day at which the active time ends, such as {@code 17:00}} */
  Optional<String> endTime();

  /**
   * A part of the day.
   *
   * @param startTime the time of day at which the active time begins, such as {@code 09:00}
   * @param endTime the time of day at which the active time ends, such as {@code 17:00}
   * @return the active time
   */
  static ActiveTime of(String startTime, String endTime) {
    return builder().startTime(startTime).endTime(endTime).build();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an active time. Not thread-safe. */
  final class Builder extends ImmutableActiveTime.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
