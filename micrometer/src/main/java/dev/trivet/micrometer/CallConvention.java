package dev.trivet.micrometer;

import dev.trivet.micrometer.TrivetObservation.Detail;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * The names and tags of calls. Override methods to change them: what is not overridden keeps the
 * default. All tags must be present at the start of a call already, with any value, because some
 * registries demand the same tags on all meters of one name.
 */
public interface CallConvention extends ObservationConvention<CallContext> {

  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof CallContext;
  }

  /** {@return the name of the timer, {@code trivet.calls}} */
  @Override
  default String getName() {
    return "trivet.calls";
  }

  /** {@return the name of the span, which is the name of the operation} */
  @Override
  default String getContextualName(CallContext context) {
    return context.operation().name();
  }

  @Override
  default KeyValues getLowCardinalityKeyValues(CallContext context) {
    return context
        .end()
        .map(end -> KeyValuesOf.end(end.operation(), end.status(), end.failure()))
        .orElseGet(() -> KeyValuesOf.start(context.operation()));
  }

  @Override
  default KeyValues getHighCardinalityKeyValues(CallContext context) {
    var template = Detail.URL_TEMPLATE.withValue(context.operation().template());
    return context
        .end()
        .map(end -> KeyValues.of(template, Detail.ATTEMPTS.withValue("" + end.attempts())))
        .orElseGet(() -> KeyValues.of(template));
  }
}
