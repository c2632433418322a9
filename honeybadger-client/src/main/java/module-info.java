import org.jspecify.annotations.NullMarked;

/** A typed client for the Honeybadger API. */
@NullMarked
module dev.trivet.honeybadger {
  requires transitive dev.trivet.core;
  requires com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;
  requires static java.compiler;

  exports dev.trivet.honeybadger;
  exports dev.trivet.honeybadger.accounts;
  exports dev.trivet.honeybadger.alarms;
  exports dev.trivet.honeybadger.checkins;
  exports dev.trivet.honeybadger.collections;
  exports dev.trivet.honeybadger.dashboards;
  exports dev.trivet.honeybadger.deploys;
  exports dev.trivet.honeybadger.environments;
  exports dev.trivet.honeybadger.faults;
  exports dev.trivet.honeybadger.insights;
  exports dev.trivet.honeybadger.projects;
  exports dev.trivet.honeybadger.reporting;
  exports dev.trivet.honeybadger.sites;
  exports dev.trivet.honeybadger.statuspages;
  exports dev.trivet.honeybadger.teams;
  exports dev.trivet.honeybadger.values;
  exports dev.trivet.honeybadger.v3;
  exports dev.trivet.honeybadger.v3.account;
  exports dev.trivet.honeybadger.v3.alarms;
  exports dev.trivet.honeybadger.v3.checkins;
  exports dev.trivet.honeybadger.v3.collections;
  exports dev.trivet.honeybadger.v3.dashboards;
  exports dev.trivet.honeybadger.v3.deploys;
  exports dev.trivet.honeybadger.v3.faults;
  exports dev.trivet.honeybadger.v3.insights;
  exports dev.trivet.honeybadger.v3.integrations;
  exports dev.trivet.honeybadger.v3.projects;
  exports dev.trivet.honeybadger.v3.sites;
  exports dev.trivet.honeybadger.v3.statuspages;
  exports dev.trivet.honeybadger.v3.teams;
  exports dev.trivet.honeybadger.v3.values;

  opens dev.trivet.honeybadger.accounts to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.alarms to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.checkins to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.dashboards to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.deploys to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.environments to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.faults to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.insights to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.projects to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.reporting to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.sites to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.statuspages to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.teams to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.values to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.account to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.alarms to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.checkins to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.dashboards to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.deploys to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.faults to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.insights to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.integrations to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.projects to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.sites to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.statuspages to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.teams to
      com.fasterxml.jackson.databind;
  opens dev.trivet.honeybadger.v3.values to
      com.fasterxml.jackson.databind;
}
