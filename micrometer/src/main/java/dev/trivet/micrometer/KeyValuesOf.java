package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.Operation;
import dev.trivet.micrometer.TrivetObservation.Tag;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.binder.http.Outcome;
import java.util.Optional;

/** The values of the tags, which are the same for calls and attempts. */
final class KeyValuesOf {

  private static final String NONE = "none";

  private KeyValuesOf() {}

  /** Of something that is under way. */
  static KeyValues start(Operation operation) {
    return tags(operation, NONE, Outcome.UNKNOWN);
  }

  /** Of something that has ended. */
  static KeyValues end(Operation operation, Optional<Integer> status, Optional<Failure> failure) {
    return tags(operation, status.map(String::valueOf).orElse(NONE), outcome(status, failure));
  }

  private static KeyValues tags(Operation operation, String status, Outcome outcome) {
    return KeyValues.of(
        Tag.SERVICE.withValue(operation.service()),
        Tag.OPERATION.withValue(operation.name()),
        Tag.METHOD.withValue(operation.method()),
        Tag.URI.withValue(isRaw(operation) ? NONE : operation.template()),
        Tag.STATUS.withValue(status),
        Tag.OUTCOME.withValue(outcome.name()));
  }

  /** Whether the template is the caller's. */
  static boolean isRaw(Operation operation) {
    return operation.name().equals(operation.service() + ".raw");
  }

  private static Outcome outcome(Optional<Integer> status, Optional<Failure> failure) {
    if (failure.isEmpty()) {
      // whatever the status: a repeated DELETE that finds nothing left has done its work
      return Outcome.SUCCESS;
    }
    if (failure.get() != Failure.REFUSED) {
      return Outcome.UNKNOWN;
    }
    var usual = status.map(Outcome::forStatus).orElse(Outcome.UNKNOWN);
    // a service may respond with an error under the status of a success
    return usual == Outcome.SUCCESS ? Outcome.CLIENT_ERROR : usual;
  }
}
