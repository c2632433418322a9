package dev.trivet.honeybadger.reporting;

import dev.trivet.honeybadger.faults.BacktraceEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns exceptions into reports. */
final class ThrownErrors {

  private ThrownErrors() {}

  static ErrorReport report(Throwable thrown) {
    return error(thrown, causes(thrown));
  }

  private static ErrorReport error(Throwable thrown, List<ErrorReport> causes) {
    return ErrorReport.builder()
        .errorClass(thrown.getClass().getName())
        .message(Optional.ofNullable(thrown.getMessage()))
        .backtrace(backtrace(thrown))
        .causes(causes)
        .build();
  }

  /** The causes; chains may be circular. */
  private static List<ErrorReport> causes(Throwable thrown) {
    var causes = new ArrayList<ErrorReport>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.add(thrown);
    for (var cause = thrown.getCause(); cause != null && seen.add(cause); ) {
      causes.add(error(cause, List.of()));
      cause = cause.getCause();
    }
    return causes;
  }

  private static List<BacktraceEntry> backtrace(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace()).map(ThrownErrors::entry).toList();
  }

  private static BacktraceEntry entry(StackTraceElement call) {
    var entry =
        BacktraceEntry.builder()
            .file(Optional.ofNullable(call.getFileName()))
            .className(call.getClassName())
            .method(call.getMethodName());
    return call.getLineNumber() < 0 ? entry.build() : entry.number(call.getLineNumber()).build();
  }
}
