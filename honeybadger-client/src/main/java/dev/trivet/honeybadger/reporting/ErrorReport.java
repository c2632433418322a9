package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.faults.BacktraceEntry;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An error to report, or one of its causes. An error needs a class. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ErrorReport.Builder.class)
public interface ErrorReport {

  /** {@return the class of the error, by which Honeybadger groups occurrences} */
  @JsonProperty("class")
  Optional<String> errorClass();

  /** {@return the error message} */
  Optional<String> message();

  /** {@return the backtrace, the innermost call first} */
  List<BacktraceEntry> backtrace();

  /** {@return the tags for the fault} */
  List<String> tags();

  /**
   * {@return a text that identifies the error: occurrences with the same fingerprint belong to one
   * fault}
   */
  Optional<String> fingerprint();

  /** {@return the causes, nearest first; of each cause, its class, message and backtrace} */
  List<ErrorReport> causes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an error report. Not thread-safe. */
  final class Builder extends ImmutableErrorReport.Builder {
    Builder() {}
  }
}
