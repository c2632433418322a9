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
  exports dev.trivet.rootly.access;
  exports dev.trivet.rootly.ai;
  exports dev.trivet.rootly.alerts;
  exports dev.trivet.rootly.catalog;
  exports dev.trivet.rootly.communications;
  exports dev.trivet.rootly.dashboards;
  exports dev.trivet.rootly.escalations;
  exports dev.trivet.rootly.forms;
  exports dev.trivet.rootly.incidents;
  exports dev.trivet.rootly.incidentsetup;
  exports dev.trivet.rootly.integrations;
  exports dev.trivet.rootly.jsonapi;
  exports dev.trivet.rootly.problems;
  exports dev.trivet.rootly.retrospectives;
  exports dev.trivet.rootly.schedules;
  exports dev.trivet.rootly.teams;
  exports dev.trivet.rootly.users;
  exports dev.trivet.rootly.values;
  exports dev.trivet.rootly.webhooks;
  exports dev.trivet.rootly.workflows;

  opens dev.trivet.rootly.access to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.ai to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.alerts to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.catalog to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.communications to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.dashboards to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.escalations to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.forms to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.incidents to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.incidentsetup to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.integrations to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.jsonapi to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.problems to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rootly.retrospectives to
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
  opens dev.trivet.rootly.workflows to
      com.fasterxml.jackson.databind;
}
