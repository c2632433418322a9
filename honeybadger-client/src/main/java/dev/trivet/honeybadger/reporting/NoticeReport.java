package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.TrivetVersion;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** An occurrence of an error to report. A report needs the error and the notifier. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NoticeReport.Builder.class)
public interface NoticeReport {

  /** {@return the library that reports the error} */
  Optional<Notifier> notifier();

  /** {@return the error that occurred} */
  Optional<ErrorReport> error();

  /**
   * {@return the request that the application was serving when the error occurred: {@code url},
   * {@code component}, {@code action}, {@code context} and the like}
   */
  Optional<Members> request();

  /**
   * {@return the machine and process in which the error occurred: {@code environment_name}, {@code
   * hostname}, {@code project_root} and the like}
   */
  Optional<Members> server();

  /** {@return what the application did before the error occurred} */
  Optional<Members> breadcrumbs();

  /** Refuses an error without a class, by which Honeybadger groups occurrences. */
  @Value.Check
  default void check() {
    error()
        .ifPresent(e -> InputChecks.needs("ErrorReport.builder().errorClass(..)", e.errorClass()));
  }

  /**
   * The report of an exception, with its backtrace and causes.
   *
   * @param thrown the exception
   * @return the report, without request and server
   */
  static NoticeReport of(Throwable thrown) {
    return builder()
        .notifier(new Notifier("Trivet", TrivetVersion.VALUE, Optional.empty()))
        .error(ThrownErrors.report(thrown))
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a notice report. Not thread-safe. */
  final class Builder extends ImmutableNoticeReport.Builder {
    Builder() {}
  }
}
