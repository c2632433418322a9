package dev.trivet.micrometer;

import dev.trivet.micrometer.TrivetObservation.Detail;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * The names and tags of attempts. Override methods to change them: what is not overridden keeps the
 * default. All tags must be present at the start of an attempt already, see {@link CallConvention}.
 */
public interface AttemptConvention extends ObservationConvention<AttemptContext> {

  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof AttemptContext;
  }

  /** {@return the name of the timer, {@code trivet.attempts}} */
  @Override
  default String getName() {
    return "trivet.attempts";
  }

  /** {@return the name of the span: method and path template, or the method alone of raw calls} */
  @Override
  default String getContextualName(AttemptContext context) {
    var operation = context.operation();
    return KeyValuesOf.isRaw(operation)
        ? operation.method()
        : operation.method() + " " + operation.template();
  }

  @Override
  default KeyValues getLowCardinalityKeyValues(AttemptContext context) {
    return context
        .end()
        .map(end -> KeyValuesOf.end(end.operation(), end.status(), end.failure()))
        .orElseGet(() -> KeyValuesOf.start(context.operation()));
  }

  @Override
  default KeyValues getHighCardinalityKeyValues(AttemptContext context) {
    return KeyValues.of(
        Detail.URL_TEMPLATE.withValue(context.operation().template()),
        Detail.ATTEMPT.withValue("" + context.attempt()));
  }
}
