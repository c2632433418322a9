package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the job of a check-in ended. Every value is optional. The report must be smaller than 20 kB;
 * Honeybadger takes it only in paid plans.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInReport.Builder.class)
public interface CheckInReport {

  /** {@return whether the job succeeded or failed} */
  Optional<CheckInStatus> status();

  /** {@return how long the job ran, in milliseconds} */
  Optional<Long> duration();

  /** {@return what the job wrote to standard output} */
  Optional<String> stdout();

  /** {@return what the job wrote to standard error} */
  Optional<String> stderr();

  /** {@return the job's exit code} */
  Optional<Integer> exitCode();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in report. Not thread-safe. */
  final class Builder extends ImmutableCheckInReport.Builder {
    Builder() {}
  }
}
