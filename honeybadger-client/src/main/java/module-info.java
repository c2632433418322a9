import org.jspecify.annotations.NullMarked;

/** A typed client for the Honeybadger API. */
@NullMarked
module dev.trivet.honeybadger {
  requires transitive dev.trivet.core;
  requires com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports dev.trivet.honeybadger;
  exports dev.trivet.honeybadger.ensure;
  exports dev.trivet.honeybadger.teams;

  opens dev.trivet.honeybadger.teams to
      com.fasterxml.jackson.databind;
}
