package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a job of a check-in ended. Every part may be left out; the outputs are kept up to 20 kB, and
 * not in every plan.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInReport.Builder.class)
public interface CheckInReport {

  /** {@return how it ended} */
  Optional<CheckInStatus> status();

  /** {@return how long it took, in milliseconds} */
  Optional<Long> duration();

  /** {@return what it printed} */
  Optional<String> stdout();

  /** {@return what it printed about errors} */
  Optional<String> stderr();

  /** {@return its exit code} */
  Optional<Integer> exitCode();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check in report. Not thread-safe. */
  final class Builder extends ImmutableCheckInReport.Builder {
    Builder() {}
  }
}
