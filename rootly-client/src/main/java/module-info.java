import org.jspecify.annotations.NullMarked;

/** A typed client for the Rootly API. */
@NullMarked
module dev.trivet.rootly {
  requires transitive dev.trivet.core;
  requires com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;
  requires static java.compiler;

  exports dev.trivet.rootly;
  exports dev.trivet.rootly.incidentsetup;
  exports dev.trivet.rootly.jsonapi;
  exports dev.trivet.rootly.schedules;
  exports dev.trivet.rootly.teams;
  exports dev.trivet.rootly.users;
  exports dev.trivet.rootly.values;

  opens dev.trivet.rootly.incidentsetup to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.jsonapi to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.schedules to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.teams to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.users to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.values to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.wire to
      com.fasterxml.jackson.databind;
}
