import org.jspecify.annotations.NullMarked;

/** A typed client for the Rollbar API. */
@NullMarked
module dev.trivet.rollbar {
  requires transitive dev.trivet.core;
  requires com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;
  requires static java.compiler;

  exports dev.trivet.rollbar;
  exports dev.trivet.rollbar.deploys;
  exports dev.trivet.rollbar.environments;
  exports dev.trivet.rollbar.invitations;
  exports dev.trivet.rollbar.items;
  exports dev.trivet.rollbar.memberships;
  exports dev.trivet.rollbar.notifications;
  exports dev.trivet.rollbar.occurrences;
  exports dev.trivet.rollbar.people;
  exports dev.trivet.rollbar.projects;
  exports dev.trivet.rollbar.replays;
  exports dev.trivet.rollbar.reports;
  exports dev.trivet.rollbar.rql;
  exports dev.trivet.rollbar.servicelinks;
  exports dev.trivet.rollbar.status;
  exports dev.trivet.rollbar.teams;
  exports dev.trivet.rollbar.tokens;
  exports dev.trivet.rollbar.uploads;
  exports dev.trivet.rollbar.users;
  exports dev.trivet.rollbar.versions;

  opens dev.trivet.rollbar.deploys to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.environments to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.invitations to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.items to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.notifications to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.occurrences to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.people to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.projects to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.replays to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.reports to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.rql to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.servicelinks to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.teams to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.tokens to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.uploads to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.users to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.versions to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.wire to
      com.fasterxml.jackson.databind;
}
