import org.jspecify.annotations.NullMarked;

/** A typed client for the Rootly API. */
@NullMarked
module dev.trivet.rootly {
  requires transitive dev.trivet.core;
  requires com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports dev.trivet.rootly;
  exports dev.trivet.rootly.ensure;
  exports dev.trivet.rootly.jsonapi;
  exports dev.trivet.rootly.teams;

  opens dev.trivet.rootly.internal to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.jsonapi to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.teams to
      com.fasterxml.jackson.databind;
}
