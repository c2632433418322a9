import org.jspecify.annotations.NullMarked;

/** Metrics and traces of the clients' calls, through Micrometer's Observation API. */
@NullMarked
module dev.trivet.micrometer {
  requires transitive dev.trivet.core;
  requires transitive micrometer.commons;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;
  requires static transitive org.jspecify;

  exports dev.trivet.micrometer;
}
