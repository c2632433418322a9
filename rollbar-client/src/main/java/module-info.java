import org.jspecify.annotations.NullMarked;

/** A typed client for the Rollbar API. */
@NullMarked
module dev.trivet.rollbar {
  requires transitive dev.trivet.core;
  requires com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports dev.trivet.rollbar;
  exports dev.trivet.rollbar.ensure;
  exports dev.trivet.rollbar.invites;
  exports dev.trivet.rollbar.projects;
  exports dev.trivet.rollbar.teams;
  exports dev.trivet.rollbar.users;

  opens dev.trivet.rollbar.invites to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.projects to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.teams to
      com.fasterxml.jackson.databind;
  opens dev.trivet.rollbar.users to
      com.fasterxml.jackson.databind;
}
